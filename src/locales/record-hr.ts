import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'hr',
  posted: {
    description:
      'Pamti što ste odabrali u vezi s kolačićima, zajedno s nasumičnim identifikatorom. Pod tim identifikatorom {controller} čuva dokaz o svakom odabiru i svakom povlačenju privole. Ono što se u tu svrhu šalje ne sadržava vašu IP adresu ni podatke o vašem pregledniku.',
    reason: 'Čuva odabir dok ne bude zaprimljen kao dokaz. Zatim se zapis briše.',
    latest: 'Pamti koji je odabir posljednji da se raniji nikad ne bi vratio.',
  },
  receipt: {
    download: 'Preuzmi kopiju mojeg odabira',
    downloaded: 'Preuzeto: {file}',
    notStated: 'nije navedeno',
    withdrawal: 'Putem opcije „{open}” na svakoj stranici ovog web-mjesta.',
  },
};

export default words;
