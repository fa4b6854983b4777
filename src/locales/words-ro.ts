import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'ro',
  purposes: {
    functional: {
      name: 'Funcționarea site-ului',
      description: 'Necesar pentru ca site-ul să funcționeze și să rețină setările dumneavoastră.',
    },
    security: {
      name: 'Securitate',
      description: 'Împiedică abuzurile, de exemplu spamul trimis prin formulare.',
    },
    statistical: {
      name: 'Statistici',
      description: 'Arată cum folosesc vizitatorii site-ul, ca să îl putem îmbunătăți.',
    },
    media: {
      name: 'Conținut de pe alte site-uri',
      description: 'Videoclipuri, hărți și alt conținut care vine de pe un alt site.',
    },
    support: {
      name: 'Relații cu clienții',
      description: 'Chat și alte forme de ajutor în timpul vizitei.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Recunoaște vizitatorii, pentru ca ei sau firma lor să poată fi contactați în mod țintit.',
    },
  },
  functionalReason: 'Fără această stocare, site-ul nu poate face ceea ce îi cereți.',
  preferences: {
    title: 'Alegerea dumneavoastră privind cookie-urile',
    introduction:
      'Aici decideți ce poate {controller} să stocheze pe dispozitivul dumneavoastră și să citească de pe acesta. Vă puteți modifica alegerea oricând.',
    save: 'Salvez alegerea',
    acceptAll: 'Accept tot',
    rejectAll: 'Refuz tot',
    close: 'Închidere fără salvare',
    alwaysOn: 'Mereu activ',
    whyWithoutConsent: 'De ce fără consimțământ',
    details: 'Date și cookie-uri',
    provider: 'Furnizor',
    hosts: 'Se conectează la',
    recipients: 'Alți destinatari',
    transfer: 'Transfer în afara Spațiului Economic European',
    duration: 'Perioada de stocare',
    storesNothing: 'Nu stochează nimic pe dispozitivul dumneavoastră.',
    colon: ': ',
  },
  duration: {
    session: 'până la închiderea browserului',
    persistent: 'până când ștergeți dumneavoastră datele',
  },
  record: {
    name: 'Alegerea privind cookie-urile',
    description:
      'Reține alegerea dumneavoastră privind cookie-urile. Acest cookie nu conține niciun element care să permită recunoașterea dumneavoastră.',
    reason: 'Reține alegerea dumneavoastră privind cookie-urile.',
    leftReason: 'Reține, în această filă, ce mai trebuie șters după alegerea dumneavoastră.',
  },
};

export default words;
