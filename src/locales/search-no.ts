import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'no',
  label: 'Søk etter en tjeneste eller informasjonskapsel',
  found: 'Antall tjenester funnet: {count}',
  services: 'Velg per tjeneste ({count})',
};

export default words;
