import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'de-x-informal',
  posted: {
    description:
      'Merkt sich, welche Auswahl du zu Cookies getroffen hast, mit einer zufälligen Kennung. Unter dieser Kennung bewahrt {controller} einen Nachweis jeder Auswahl und jedes Widerrufs auf. Die dafür gesendeten Angaben nennen weder deine IP-Adresse noch deinen Browser.',
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
