import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'de-x-informal',
  label: 'Dienst oder Cookie suchen',
  found: 'Gefundene Dienste: {count}',
  services: 'Nach Diensten auswählen ({count})',
};

export default words;
