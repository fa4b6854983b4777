import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'fi',
  posted: {
    description:
      'Muistaa evästevalintasi satunnaisen tunnisteen avulla. {controller} säilyttää tällä tunnisteella todisteen jokaisesta valinnasta ja peruutuksesta. Sitä varten lähetettävissä tiedoissa ei ole IP-osoitettasi eikä tietoja selaimestasi.',
    reason: 'Säilyttää valinnan, kunnes se on vastaanotettu todisteeksi. Poistetaan sen jälkeen.',
    latest: 'Muistaa, mikä valinta on viimeisin, jotta aiempi valinta ei koskaan palaa.',
  },
  receipt: {
    download: 'Lataa kopio valinnastani',
    downloaded: 'Ladattu: {file}',
    notStated: 'ei ilmoitettu',
    withdrawal: 'Tämän sivuston jokaisella sivulla kohdassa ”{open}”.',
  },
};

export default words;
