import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'lt',
  purposes: {
    functional: {
      name: 'Svetainės veikimas',
      description: 'Būtina, kad svetainė veiktų ir įsimintų Jūsų nustatymus.',
    },
    security: {
      name: 'Saugumas',
      description: 'Neleidžia piktnaudžiauti svetaine, pavyzdžiui, siųsti brukalo per formas.',
    },
    statistical: {
      name: 'Statistika',
      description: 'Parodo, kaip lankytojai naudojasi svetaine, kad galėtume ją tobulinti.',
    },
    media: {
      name: 'Kitų svetainių turinys',
      description: 'Vaizdo įrašai, žemėlapiai ir kitas turinys, įkeliamas iš kitos svetainės.',
    },
    support: {
      name: 'Klientų aptarnavimas',
      description: 'Pokalbiai ir kita pagalba Jums lankantis svetainėje.',
    },
    marketing: {
      name: 'Rinkodara',
      description:
        'Atpažįsta lankytojus, kad būtų galima tiesiogiai kreiptis į juos arba jų įmonę.',
    },
  },
  functionalReason: 'Be šių saugomų duomenų svetainė negali atlikti to, ko prašote.',
  preferences: {
    title: 'Jūsų pasirinkimas dėl slapukų',
    introduction:
      'Čia Jūs nusprendžiate, ką {controller} gali saugoti Jūsų įrenginyje ir iš jo nuskaityti. Savo pasirinkimą galite bet kada pakeisti.',
    save: 'Išsaugoti pasirinkimą',
    acceptAll: 'Priimti visus',
    rejectAll: 'Atmesti visus',
    close: 'Uždaryti neišsaugojus',
    alwaysOn: 'Visada įjungta',
    whyWithoutConsent: 'Kodėl be sutikimo',
    details: 'Duomenys ir slapukai',
    provider: 'Teikėjas',
    hosts: 'Jungiasi prie',
    recipients: 'Kiti gavėjai',
    transfer: 'Duomenų perdavimas už Europos ekonominės erdvės ribų',
    duration: 'Saugojimo laikotarpis',
    storesNothing: 'Jūsų įrenginyje nieko nesaugo.',
    colon: ': ',
  },
  duration: {
    session: 'kol uždarysite naršyklę',
    persistent: 'kol patys ištrinsite',
  },
  record: {
    name: 'Slapukų pasirinkimas',
    description:
      'Įsimena Jūsų pasirinkimą dėl slapukų. Šiame slapuke nėra nieko, iš ko būtų galima Jus atpažinti.',
    reason: 'Įsimena Jūsų pasirinkimą dėl slapukų.',
    leftReason: 'Šiame skirtuke įsimena, ką po Jūsų pasirinkimo dar reikia ištrinti.',
  },
};

export default words;
