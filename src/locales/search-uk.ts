import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'uk',
  label: 'Знайти сервіс або файл cookie',
  found: 'Знайдено сервісів: {count}',
  services: 'Вибрати окремі сервіси ({count})',
};

export default words;
