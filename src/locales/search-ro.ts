import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'ro',
  label: 'Căutați un serviciu sau un cookie',
  found: 'Servicii găsite: {count}',
  services: 'Alegere pe servicii ({count})',
};

export default words;
