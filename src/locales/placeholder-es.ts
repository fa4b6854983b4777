import type { PlaceholderWords } from '../core/placeholder-words.js';
import { es as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'es',
  title: 'Contenido de {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Su dirección IP y la dirección de este sitio web o de esta página se envían a {receivers} en cuanto cargue este contenido.',
  receivesFrom:
    'Su dirección IP y la dirección de este sitio web o de esta página se envían a {receivers} en cuanto cargue este contenido desde {hosts}.',
  cookies: 'Número de cookies que se guardarán en su dispositivo: {count}.',
  items: 'Número de elementos que se guardarán en su dispositivo: {count}.',
  nothing: 'No se guardará nada en su dispositivo.',
  purpose: 'Finalidad: {purpose}.',
  extent:
    '«Permitir una vez» solo vale para este contenido, mientras usted esté en esta página. «Permitir siempre» vale para todo lo que provenga de {services} en este sitio web, hasta que retire su consentimiento desde «{open}».',
  open,
  once: 'Permitir una vez',
  always: 'Permitir siempre',
  policy: 'Política de privacidad',
};

export default words;
