import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'es',
  posted: {
    description:
      'Recuerda qué elección ha hecho sobre las cookies, con un identificador aleatorio. Con ese identificador, {controller} conserva una prueba de cada elección y de cada retirada. Los datos que se envían para ello no incluyen su dirección IP ni datos de su navegador.',
    reason: 'Guarda una elección hasta que se recibe como prueba y después se borra.',
    latest: 'Recuerda cuál es la última elección, para que una anterior no vuelva nunca.',
  },
  receipt: {
    download: 'Descargar una copia de mi elección',
    downloaded: 'Descargado: {file}',
    notStated: 'no indicado',
    withdrawal: 'Desde «{open}», en todas las páginas de este sitio web.',
  },
};

export default words;
