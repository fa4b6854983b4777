import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'es',
  label: 'Buscar un servicio o una cookie',
  found: 'Servicios encontrados: {count}',
  services: 'Elegir por servicio ({count})',
};

export default words;
