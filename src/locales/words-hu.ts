import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'hu',
  purposes: {
    functional: {
      name: 'Működés',
      description: 'Ahhoz kell, hogy a honlap működjön, és megjegyezze az Ön beállításait.',
    },
    security: {
      name: 'Biztonság',
      description:
        'Megakadályozza a visszaéléseket, például az űrlapokon keresztül küldött spamet.',
    },
    statistical: {
      name: 'Statisztika',
      description: 'Megmutatja, hogyan használják a látogatók a honlapot, hogy javíthassunk rajta.',
    },
    media: {
      name: 'Más honlapok tartalmai',
      description: 'Videók, térképek és más tartalmak, amelyek egy másik honlapról származnak.',
    },
    support: {
      name: 'Ügyfélkapcsolat',
      description: 'Chat és más segítség a látogatás közben.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Felismeri a látogatókat, hogy őket vagy a cégüket célzottan meg lehessen keresni.',
    },
  },
  functionalReason: 'E tárolás nélkül a honlap nem tudja megtenni, amit Ön kér tőle.',
  preferences: {
    title: 'Az Ön döntése a sütikről',
    introduction:
      'Itt Ön dönti el, hogy mit tárolhatunk mi ({controller}) az Ön eszközén, és mit olvashatunk ki róla. Döntését bármikor módosíthatja.',
    save: 'Döntés mentése',
    acceptAll: 'Mindet elfogadom',
    rejectAll: 'Mindet elutasítom',
    close: 'Bezárás mentés nélkül',
    alwaysOn: 'Mindig bekapcsolva',
    whyWithoutConsent: 'Miért nem kell hozzájárulás',
    details: 'Adatok és sütik',
    provider: 'Szolgáltató',
    hosts: 'Ide kapcsolódik',
    recipients: 'További címzettek',
    transfer: 'Adattovábbítás az Európai Gazdasági Térségen kívülre',
    duration: 'Tárolási idő',
    storesNothing: 'Semmit sem tárol az Ön eszközén.',
    colon: ': ',
  },
  duration: { session: 'a böngésző bezárásáig', persistent: 'amíg Ön nem törli' },
  record: {
    name: 'Döntés a sütikről',
    description:
      'Megjegyzi a sütikről hozott döntését. Ez a süti semmi olyat nem tartalmaz, amiről Önt fel lehetne ismerni.',
    reason: 'Megjegyzi a sütikről hozott döntését.',
    leftReason: 'Ezen a böngészőlapon megjegyzi, mit kell még törölni az Ön döntése után.',
  },
};

export default words;
