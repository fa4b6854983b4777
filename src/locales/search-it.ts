import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'it',
  label: 'Cerca un servizio o un cookie',
  found: 'Servizi trovati: {count}',
  services: 'Scegli per servizio ({count})',
};

export default words;
