import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'pt',
  posted: {
    description:
      'Memoriza a escolha que fez sobre os cookies, com um identificador aleatório. Com esse identificador, nós, {controller}, conservamos uma prova de cada escolha e de cada retirada. Os dados enviados para esse efeito não incluem o seu endereço IP nem dados do seu navegador.',
    reason: 'Guarda uma escolha até esta ser recebida como prova e depois é apagado.',
    latest: 'Memoriza qual é a última escolha, para que uma anterior nunca volte.',
  },
  receipt: {
    download: 'Descarregar uma cópia da minha escolha',
    downloaded: 'Descarregado: {file}',
    notStated: 'não indicado',
    withdrawal: 'Através de «{open}», em todas as páginas deste site.',
  },
};

export default words;
