import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'pt',
  label: 'Procurar um serviço ou um cookie',
  found: 'Serviços encontrados: {count}',
  services: 'Escolher por serviço ({count})',
};

export default words;
