import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'sv',
  label: 'Sök tjänst eller kaka',
  found: 'Hittade tjänster: {count}',
  services: 'Välj per tjänst ({count})',
};

export default words;
