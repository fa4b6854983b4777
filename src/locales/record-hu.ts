import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'hu',
  posted: {
    description:
      'Megjegyzi, hogyan döntött a sütikről, egy véletlenszerű azonosítóval. Ezen azonosító alatt mi ({controller}) megőrizzük minden döntés és visszavonás bizonyítékát. Az ehhez elküldött adatok sem az Ön IP-címét, sem a böngészője adatait nem tüntetik fel.',
    reason: 'Megőriz egy döntést, amíg az bizonyítékként meg nem érkezik, utána törlődik.',
    latest: 'Megjegyzi, melyik a legutóbbi döntés, hogy egy korábbi soha ne térjen vissza.',
  },
  receipt: {
    download: 'Másolat letöltése a döntésemről',
    downloaded: 'Letöltve: {file}',
    notStated: 'nincs megadva',
    withdrawal: 'A honlap bármelyik oldalán, itt: „{open}”.',
  },
};

export default words;
