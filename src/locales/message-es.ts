import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'es',
  title: 'Su elección se ha guardado',
  reload: {
    text: 'Para detener todo el código, hay que volver a cargar esta página. Lo que haya rellenado aquí se perderá.',
    button: 'Volver a cargar',
  },
  removal: {
    removed: 'Se ha eliminado de su dispositivo: {names}.',
    left: 'Es posible que quede algo en su dispositivo que solo su navegador puede eliminar: {names}. Puede hacerlo en los ajustes de su navegador, en el apartado de privacidad o de cookies.',
    close: 'Cerrar',
  },
};

export default words;
