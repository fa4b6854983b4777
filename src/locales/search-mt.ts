import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'mt',
  label: 'Fittex servizz jew cookie',
  found: 'Servizzi misjuba: {count}',
  services: 'Agħżel skont is-servizz ({count})',
};

export default words;
