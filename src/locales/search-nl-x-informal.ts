import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'nl-x-informal',
  label: 'Zoek een dienst of cookie',
  found: 'Aantal gevonden diensten: {count}',
  services: 'Per dienst kiezen ({count})',
};

export default words;
