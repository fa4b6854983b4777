import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'lt',
  label: 'Ieškoti paslaugos arba slapuko',
  found: 'Rasta paslaugų: {count}',
  services: 'Rinktis atskiras paslaugas ({count})',
};

export default words;
