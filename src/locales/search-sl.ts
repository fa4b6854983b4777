import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'sl',
  label: 'Poišči storitev ali piškotek',
  found: 'Število najdenih storitev: {count}',
  services: 'Izberi po storitvah ({count})',
};

export default words;
