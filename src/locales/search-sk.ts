import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'sk',
  label: 'Hľadať službu alebo cookie',
  found: 'Počet nájdených služieb: {count}',
  services: 'Vybrať podľa služieb ({count})',
};

export default words;
