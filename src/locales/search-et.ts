import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'et',
  label: 'Teenuse või küpsise otsing',
  found: 'Leitud teenuste arv: {count}',
  services: 'Valik teenuste kaupa ({count})',
};

export default words;
