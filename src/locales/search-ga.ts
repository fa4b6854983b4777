import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'ga',
  label: 'Aimsigh seirbhís nó fianán',
  found: 'Seirbhísí a aimsíodh: {count}',
  services: 'Roghnaigh de réir seirbhíse ({count})',
};

export default words;
