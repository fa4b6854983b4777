import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'bg',
  label: 'Търсене на услуга или бисквитка',
  found: 'Намерени услуги: {count}',
  services: 'Избор по услуги ({count})',
};

export default words;
