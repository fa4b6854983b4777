import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'el',
  label: 'Αναζήτηση υπηρεσίας ή cookie',
  found: 'Υπηρεσίες που βρέθηκαν: {count}',
  services: 'Επιλογή ανά υπηρεσία ({count})',
};

export default words;
