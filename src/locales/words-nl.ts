import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'nl',
  purposes: {
    functional: {
      name: 'Functioneel',
      description: 'Nodig om de website te laten werken en uw instellingen te onthouden.',
    },
    security: {
      name: 'Beveiliging',
      description: 'Houdt misbruik tegen, zoals spam via formulieren.',
    },
    statistical: {
      name: 'Statistieken',
      description: 'Laat zien hoe bezoekers de website gebruiken, zodat wij die kunnen verbeteren.',
    },
    media: {
      name: 'Media van anderen',
      description: 'Video’s, kaarten en andere inhoud die van een andere website komt.',
    },
    support: {
      name: 'Klantcontact',
      description: 'Chat en andere hulp tijdens uw bezoek.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Herkent bezoekers, om hen of hun bedrijf gericht te kunnen benaderen.',
    },
  },
  functionalReason: 'Zonder deze opslag kan de website niet doen wat u vraagt.',
  preferences: {
    title: 'Uw keuze over cookies',
    introduction:
      'Hier bepaalt u zelf wat {controller} mag opslaan en uitlezen op uw apparaat. U kunt uw keuze altijd wijzigen.',
    save: 'Keuze opslaan',
    acceptAll: 'Alles accepteren',
    rejectAll: 'Alles weigeren',
    close: 'Sluiten zonder op te slaan',
    alwaysOn: 'Altijd aan',
    whyWithoutConsent: 'Waarom zonder toestemming',
    details: 'Gegevens en cookies',
    provider: 'Aanbieder',
    hosts: 'Maakt verbinding met',
    recipients: 'Andere ontvangers',
    transfer: 'Doorgifte buiten de Europese Economische Ruimte',
    duration: 'Bewaartermijn',
    storesNothing: 'Bewaart niets op uw apparaat.',
    colon: ': ',
  },
  duration: { session: 'tot u de browser sluit', persistent: 'tot u het zelf wist' },
  record: {
    name: 'Cookiekeuze',
    description:
      'Onthoudt uw keuze over cookies. Deze cookie bevat geen kenmerk waaraan u te herkennen bent.',
    reason: 'Onthoudt uw keuze over cookies.',
    leftReason: 'Onthoudt in dit tabblad wat nog gewist moet worden.',
  },
};

export default words;
