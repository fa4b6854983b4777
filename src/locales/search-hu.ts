import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'hu',
  label: 'Szolgáltatás vagy süti keresése',
  found: 'Talált szolgáltatások száma: {count}',
  services: 'Választás szolgáltatásonként ({count})',
};

export default words;
