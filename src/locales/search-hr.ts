import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'hr',
  label: 'Pronađi uslugu ili kolačić',
  found: 'Broj pronađenih usluga: {count}',
  services: 'Odabir po uslugama ({count})',
};

export default words;
