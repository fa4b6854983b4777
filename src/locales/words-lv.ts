import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'lv',
  purposes: {
    functional: {
      name: 'Vietnes darbība',
      description: 'Nepieciešams, lai vietne darbotos un atcerētos jūsu iestatījumus.',
    },
    security: {
      name: 'Drošība',
      description:
        'Novērš vietnes ļaunprātīgu izmantošanu, piemēram, surogātpasta sūtīšanu ar veidlapām.',
    },
    statistical: {
      name: 'Statistika',
      description: 'Rāda, kā apmeklētāji lieto vietni, lai mēs to varētu uzlabot.',
    },
    media: {
      name: 'Citu vietņu saturs',
      description: 'Video, kartes un cits saturs, kas tiek ielādēts no citas vietnes.',
    },
    support: {
      name: 'Klientu atbalsts',
      description: 'Tērzēšana un cita palīdzība jūsu apmeklējuma laikā.',
    },
    marketing: {
      name: 'Mārketings',
      description: 'Atpazīst apmeklētājus, lai varētu tieši uzrunāt viņus vai viņu uzņēmumu.',
    },
  },
  functionalReason: 'Bez šiem saglabātajiem datiem vietne nevar izpildīt to, ko jūs lūdzat.',
  preferences: {
    title: 'Jūsu izvēle par sīkdatnēm',
    introduction:
      'Šeit jūs nosakāt, ko {controller} drīkst saglabāt jūsu ierīcē un no tās nolasīt. Savu izvēli varat jebkurā laikā mainīt.',
    save: 'Saglabāt izvēli',
    acceptAll: 'Pieņemt visas',
    rejectAll: 'Noraidīt visas',
    close: 'Aizvērt nesaglabājot',
    alwaysOn: 'Vienmēr ieslēgts',
    whyWithoutConsent: 'Kāpēc bez piekrišanas',
    details: 'Dati un sīkdatnes',
    provider: 'Pakalpojuma sniedzējs',
    hosts: 'Savienojas ar',
    recipients: 'Citi saņēmēji',
    transfer: 'Datu nosūtīšana ārpus Eiropas Ekonomikas zonas',
    duration: 'Glabāšanas ilgums',
    storesNothing: 'Jūsu ierīcē neko nesaglabā.',
    colon: ': ',
  },
  duration: {
    session: 'līdz aizverat pārlūkprogrammu',
    persistent: 'līdz jūs to izdzēšat',
  },
  record: {
    name: 'Sīkdatņu izvēle',
    description:
      'Atceras jūsu izvēli par sīkdatnēm. Šajā sīkdatnē nav nekā, pēc kā jūs varētu atpazīt.',
    reason: 'Atceras jūsu izvēli par sīkdatnēm.',
    leftReason: 'Šajā cilnē atceras, kas pēc jūsu izvēles vēl jāizdzēš.',
  },
};

export default words;
