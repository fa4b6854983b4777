import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'tr',
  label: 'Hizmet veya çerez ara',
  found: 'Bulunan hizmet sayısı: {count}',
  services: 'Hizmete göre seç ({count})',
};

export default words;
