import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'cs',
  label: 'Hledat službu nebo cookie',
  found: 'Počet nalezených služeb: {count}',
  services: 'Vybrat podle služeb ({count})',
};

export default words;
