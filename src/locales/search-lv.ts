import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'lv',
  label: 'Meklēt pakalpojumu vai sīkdatni',
  found: 'Atrasto pakalpojumu skaits: {count}',
  services: 'Izvēlēties atsevišķus pakalpojumus ({count})',
};

export default words;
