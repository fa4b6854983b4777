import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'da',
  purposes: {
    functional: {
      name: 'Funktioner',
      description: 'Nødvendigt for, at hjemmesiden kan virke og huske dine indstillinger.',
    },
    security: {
      name: 'Sikkerhed',
      description: 'Forhindrer misbrug, for eksempel spam via formularer.',
    },
    statistical: {
      name: 'Statistik',
      description: 'Viser, hvordan besøgende bruger hjemmesiden, så vi kan forbedre den.',
    },
    media: {
      name: 'Indhold fra andre hjemmesider',
      description: 'Videoer, kort og andet indhold, der kommer fra en anden hjemmeside.',
    },
    support: {
      name: 'Kundekontakt',
      description: 'Chat og anden hjælp under dit besøg.',
    },
    marketing: {
      name: 'Markedsføring',
      description:
        'Genkender besøgende for at kunne henvende sig direkte til dem eller deres virksomhed.',
    },
  },
  functionalReason: 'Uden denne lagring kan hjemmesiden ikke gøre det, du beder om.',
  preferences: {
    title: 'Dit cookievalg',
    introduction:
      'Her bestemmer du, hvad {controller} må gemme på og læse fra din enhed. Du kan når som helst ændre dit valg.',
    save: 'Gem valg',
    acceptAll: 'Accepter alle',
    rejectAll: 'Afvis alle',
    close: 'Luk uden at gemme',
    alwaysOn: 'Altid slået til',
    whyWithoutConsent: 'Hvorfor uden samtykke',
    details: 'Oplysninger og cookies',
    provider: 'Udbyder',
    hosts: 'Opretter forbindelse til',
    recipients: 'Andre modtagere',
    transfer: 'Overførsel til lande uden for Det Europæiske Økonomiske Samarbejdsområde',
    duration: 'Opbevaringstid',
    storesNothing: 'Gemmer ikke noget på din enhed.',
    colon: ': ',
  },
  duration: {
    session: 'indtil du lukker browseren',
    persistent: 'indtil du selv sletter det',
  },
  record: {
    name: 'Cookievalg',
    description: 'Husker dit cookievalg. Denne cookie indeholder ikke noget, du kan genkendes på.',
    reason: 'Husker dit cookievalg.',
    leftReason: 'Husker i denne fane, hvad der stadig skal slettes.',
  },
};

export default words;
