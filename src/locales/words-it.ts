import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'it',
  purposes: {
    functional: {
      name: 'Funzionamento del sito',
      description: 'Necessario per far funzionare il sito e ricordare le tue impostazioni.',
    },
    security: {
      name: 'Sicurezza',
      description: 'Blocca gli abusi, come lo spam inviato tramite i moduli.',
    },
    statistical: {
      name: 'Statistiche',
      description: 'Mostrano come i visitatori usano il sito, così possiamo migliorarlo.',
    },
    media: {
      name: 'Contenuti di altri siti',
      description: 'Video, mappe e altri contenuti che provengono da un altro sito.',
    },
    support: {
      name: 'Assistenza clienti',
      description: 'Chat e altre forme di aiuto durante la visita.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Riconosce i visitatori, per potersi rivolgere in modo mirato a loro o alla loro azienda.',
    },
  },
  functionalReason: 'Senza salvare questi dati, il sito non può fare ciò che chiedi.',
  preferences: {
    title: 'La tua scelta sui cookie',
    introduction:
      'Qui decidi tu che cosa {controller} può salvare e leggere sul tuo dispositivo. Puoi modificare la tua scelta in qualsiasi momento.',
    save: 'Salva la scelta',
    acceptAll: 'Accetta tutto',
    rejectAll: 'Rifiuta tutto',
    close: 'Chiudi senza salvare',
    alwaysOn: 'Sempre attivo',
    whyWithoutConsent: 'Perché non si chiede il consenso',
    details: 'Dati e cookie',
    provider: 'Fornitore',
    hosts: 'Si collega a',
    recipients: 'Altri destinatari',
    transfer: 'Trasferimento al di fuori dello Spazio economico europeo',
    duration: 'Periodo di conservazione',
    storesNothing: 'Non salva nulla sul tuo dispositivo.',
    colon: ': ',
  },
  duration: {
    session: 'fino alla chiusura del browser',
    persistent: 'fino a quando non lo elimini',
  },
  record: {
    name: 'Scelta sui cookie',
    description:
      'Ricorda la tua scelta sui cookie. Questo cookie non contiene nulla che permetta di riconoscerti.',
    reason: 'Ricorda la tua scelta sui cookie.',
    leftReason: 'Ricorda, in questa scheda, che cosa resta da eliminare dopo la tua scelta.',
  },
};

export default words;
