import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'it',
  posted: {
    description:
      'Ricorda quale scelta hai fatto sui cookie, con un identificativo casuale. Con questo identificativo {controller} conserva una prova di ogni scelta e di ogni revoca. I dati inviati a questo scopo non comprendono il tuo indirizzo IP né informazioni sul tuo browser.',
    reason: 'Conserva una scelta finché non è stata ricevuta come prova, poi viene eliminato.',
    latest: 'Ricorda qual è l’ultima scelta, così una precedente non ritorna mai.',
  },
  receipt: {
    download: 'Scarica una copia della mia scelta',
    downloaded: 'Scaricato: {file}',
    notStated: 'non indicato',
    withdrawal: 'Da «{open}», su ogni pagina di questo sito.',
  },
};

export default words;
