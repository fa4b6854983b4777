import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'en',
  label: 'Find a service or cookie',
  found: 'Services found: {count}',
  services: 'Choose by service ({count})',
};

export default words;
