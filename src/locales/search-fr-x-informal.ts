import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'fr-x-informal',
  label: 'Rechercher un service ou un cookie',
  found: 'Services trouvés : {count}',
  services: 'Choisir par service ({count})',
};

export default words;
