import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'pl',
  label: 'Szukaj usługi lub pliku cookie',
  found: 'Liczba znalezionych usług: {count}',
  services: 'Wybór według usług ({count})',
};

export default words;
