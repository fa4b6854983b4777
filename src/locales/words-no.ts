import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'no',
  purposes: {
    functional: {
      name: 'Funksjoner',
      description: 'Nødvendig for at nettstedet skal fungere og huske innstillingene dine.',
    },
    security: {
      name: 'Sikkerhet',
      description: 'Hindrer misbruk, for eksempel søppelpost via skjemaer.',
    },
    statistical: {
      name: 'Statistikk',
      description: 'Viser hvordan besøkende bruker nettstedet, slik at vi kan forbedre det.',
    },
    media: {
      name: 'Innhold fra andre nettsteder',
      description: 'Videoer, kart og annet innhold som kommer fra et annet nettsted.',
    },
    support: {
      name: 'Kundekontakt',
      description: 'Chat og annen hjelp under besøket ditt.',
    },
    marketing: {
      name: 'Markedsføring',
      description:
        'Kjenner igjen besøkende for å kunne henvende seg direkte til dem eller bedriften deres.',
    },
  },
  functionalReason: 'Uten denne lagringen kan ikke nettstedet gjøre det du ber om.',
  preferences: {
    title: 'Valget ditt om informasjonskapsler',
    introduction:
      'Her bestemmer du hva {controller} får lagre på og lese fra enheten din. Du kan når som helst endre valget ditt.',
    save: 'Lagre valget',
    acceptAll: 'Godta alle',
    rejectAll: 'Avvis alle',
    close: 'Lukk uten å lagre',
    alwaysOn: 'Alltid på',
    whyWithoutConsent: 'Hvorfor uten samtykke',
    details: 'Opplysninger og informasjonskapsler',
    provider: 'Leverandør',
    hosts: 'Kobler til',
    recipients: 'Andre mottakere',
    transfer: 'Overføring til land utenfor Det europeiske økonomiske samarbeidsområde (EØS)',
    duration: 'Lagringstid',
    storesNothing: 'Lagrer ingenting på enheten din.',
    colon: ': ',
  },
  duration: {
    session: 'til du lukker nettleseren',
    persistent: 'til du sletter det selv',
  },
  record: {
    name: 'Valg om informasjonskapsler',
    description:
      'Husker valget ditt om informasjonskapsler. Denne informasjonskapselen inneholder ingenting du kan kjennes igjen på.',
    reason: 'Husker valget ditt om informasjonskapsler.',
    leftReason: 'Husker i denne fanen hva som fortsatt skal slettes.',
  },
};

export default words;
