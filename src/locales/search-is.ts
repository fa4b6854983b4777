import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'is',
  label: 'Leita að þjónustu eða vafraköku',
  found: 'Fjöldi niðurstaðna: {count}',
  services: 'Velja eftir þjónustu ({count})',
};

export default words;
