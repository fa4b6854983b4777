import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'de',
  posted: {
    description:
      'Merkt sich, welche Auswahl Sie zu Cookies getroffen haben, mit einer zufälligen Kennung. Unter dieser Kennung bewahrt {controller} einen Nachweis jeder Auswahl und jedes Widerrufs auf. Die dafür gesendeten Angaben nennen weder Ihre IP-Adresse noch Ihren Browser.',
    reason:
      'Bewahrt eine Auswahl auf, bis sie als Nachweis empfangen wurde, und wird dann gelöscht.',
    latest: 'Merkt sich, welche Auswahl die letzte ist, damit eine frühere nie zurückkehrt.',
  },
  receipt: {
    download: 'Kopie meiner Auswahl herunterladen',
    downloaded: 'Heruntergeladen: {file}',
    notStated: 'nicht angegeben',
    withdrawal: 'Über „{open}“ auf jeder Seite dieser Website.',
  },
};

export default words;
