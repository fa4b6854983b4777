import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'sv',
  purposes: {
    functional: {
      name: 'Funktioner',
      description: 'Behövs för att webbplatsen ska fungera och komma ihåg dina inställningar.',
    },
    security: {
      name: 'Säkerhet',
      description: 'Hindrar missbruk, till exempel skräppost via formulär.',
    },
    statistical: {
      name: 'Statistik',
      description: 'Visar hur besökare använder webbplatsen, så att vi kan förbättra den.',
    },
    media: {
      name: 'Innehåll från andra webbplatser',
      description: 'Videor, kartor och annat innehåll som kommer från en annan webbplats.',
    },
    support: {
      name: 'Kundkontakt',
      description: 'Chatt och annan hjälp under ditt besök.',
    },
    marketing: {
      name: 'Marknadsföring',
      description:
        'Känner igen besökare för att kunna vända sig direkt till dem eller deras företag.',
    },
  },
  functionalReason: 'Utan den här lagringen kan webbplatsen inte göra det du ber om.',
  preferences: {
    title: 'Ditt val av kakor',
    introduction:
      'Här bestämmer du vad {controller} får lagra på och läsa från din enhet. Du kan när som helst ändra ditt val.',
    save: 'Spara val',
    acceptAll: 'Godkänn alla',
    rejectAll: 'Avvisa alla',
    close: 'Stäng utan att spara',
    alwaysOn: 'Alltid på',
    whyWithoutConsent: 'Varför utan samtycke',
    details: 'Uppgifter och kakor',
    provider: 'Leverantör',
    hosts: 'Ansluter till',
    recipients: 'Andra mottagare',
    transfer: 'Överföring till länder utanför Europeiska ekonomiska samarbetsområdet',
    duration: 'Lagringstid',
    storesNothing: 'Lagrar ingenting på din enhet.',
    colon: ': ',
  },
  duration: {
    session: 'tills du stänger webbläsaren',
    persistent: 'tills du själv raderar det',
  },
  record: {
    name: 'Val av kakor',
    description:
      'Kommer ihåg ditt val av kakor. Den här kakan innehåller inget som du kan kännas igen på.',
    reason: 'Kommer ihåg ditt val av kakor.',
    leftReason: 'Kommer ihåg i den här fliken vad som återstår att radera.',
  },
};

export default words;
