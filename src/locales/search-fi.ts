import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'fi',
  label: 'Etsi palvelu tai eväste',
  found: 'Löytyneitä palveluja: {count}',
  services: 'Valitse palveluittain ({count})',
};

export default words;
