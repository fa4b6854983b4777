import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'et',
  purposes: {
    functional: {
      name: 'Veebisaidi toimimine',
      description: 'Vajalik selleks, et veebisait töötaks ja jätaks teie seaded meelde.',
    },
    security: {
      name: 'Turvalisus',
      description: 'Takistab kuritarvitamist, näiteks vormide kaudu saadetavat rämpsposti.',
    },
    statistical: {
      name: 'Statistika',
      description:
        'Näitab, kuidas külastajad veebisaiti kasutavad, et saaksime seda paremaks muuta.',
    },
    media: {
      name: 'Sisu teistelt veebisaitidelt',
      description: 'Videod, kaardid ja muu sisu, mis tuleb mõnelt teiselt veebisaidilt.',
    },
    support: {
      name: 'Klienditugi',
      description: 'Vestlus ja muu abi teie külastuse ajal.',
    },
    marketing: {
      name: 'Turundus',
      description:
        'Tunneb külastajad ära, et nendega või nende ettevõttega saaks sihipäraselt ühendust võtta.',
    },
  },
  functionalReason:
    'Ilma nende andmete salvestamiseta ei saa veebisait teha seda, mida te sellelt soovite.',
  preferences: {
    title: 'Teie valik küpsiste kohta',
    introduction:
      'Siin otsustate ise, mida {controller} tohib teie seadmesse salvestada ja sealt lugeda. Oma valikut saate igal ajal muuta.',
    save: 'Salvestan valiku',
    acceptAll: 'Nõustun kõigega',
    rejectAll: 'Keeldun kõigest',
    close: 'Sulgen salvestamata',
    alwaysOn: 'Alati sisse lülitatud',
    whyWithoutConsent: 'Miks ilma nõusolekuta',
    details: 'Andmed ja küpsised',
    provider: 'Teenusepakkuja',
    hosts: 'Kuhu loob ühenduse',
    recipients: 'Muud vastuvõtjad',
    transfer: 'Edastamine väljapoole Euroopa Majanduspiirkonda',
    duration: 'Säilitamisaeg',
    storesNothing: 'Ei salvesta teie seadmesse midagi.',
    colon: ': ',
  },
  duration: { session: 'kuni brauseri sulgemiseni', persistent: 'kuni te selle ise kustutate' },
  record: {
    name: 'Valik küpsiste kohta',
    description:
      'Jätab meelde teie valiku küpsiste kohta. Selles küpsises ei ole midagi, mille järgi saaks teid ära tunda.',
    reason: 'Jätab meelde teie valiku küpsiste kohta.',
    leftReason: 'Jätab sellel vahekaardil meelde, mida tuleb pärast teie valikut veel kustutada.',
  },
};

export default words;
