import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'da',
  posted: {
    description:
      'Husker, hvilket cookievalg du har truffet, med et tilfældigt id. Knyttet til dette id opbevarer {controller} dokumentation for hvert valg og hver tilbagetrækning. Det, der sendes i den forbindelse, indeholder hverken din IP-adresse eller oplysninger om din browser.',
    reason: 'Gemmer et valg, indtil det er modtaget som dokumentation, og slettes derefter.',
    latest: 'Husker, hvilket valg der er det seneste, så et tidligere valg aldrig vender tilbage.',
  },
  receipt: {
    download: 'Download en kopi af mit valg',
    downloaded: 'Downloadet: {file}',
    notStated: 'ikke oplyst',
    withdrawal: 'Via ”{open}” på alle sider på denne hjemmeside.',
  },
};

export default words;
