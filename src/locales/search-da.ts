import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'da',
  label: 'Søg efter en tjeneste eller cookie',
  found: 'Fundne tjenester: {count}',
  services: 'Vælg pr. tjeneste ({count})',
};

export default words;
