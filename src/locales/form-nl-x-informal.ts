import type { FormWords } from '../core/form-words.js';
import { nl as open } from './open-labels.js';

const words: FormWords = {
  lang: 'nl-x-informal',
  asking: {
    title: 'Mogen wij {services} gebruiken voor dit formulier?',
    reason: '{service}: {reason}',
    receivers: 'Je gegevens worden dan naar {receivers} gestuurd.',
    kept: 'Wat je hebt ingevuld, blijft staan. Je kunt je toestemming altijd intrekken via ‘{open}’.',
    instead: 'Liever niet? Je kunt {controller} ook rechtstreeks bereiken.',
  },
  open,
  loading: {
    title: 'Een moment: wij laden {services}',
    text: 'Daarna wordt je formulier vanzelf verstuurd.',
  },
  ticking: {
    title: 'Nog één stap: het vinkje van {services}',
    text: 'Zet het vinkje in het vak van {services}. Daarna wordt je formulier vanzelf verstuurd.',
  },
  silent: {
    title: 'Er komt geen antwoord van {services}',
    text: 'Misschien hapert de verbinding, of houdt een blokkeerder in je browser het tegen. Er is niets verstuurd; wat je hebt ingevuld, staat er nog.',
    instead: 'Je kunt {controller} ook rechtstreeks bereiken.',
  },
  actions: {
    allow: 'Toestaan en versturen',
    without: 'Versturen zonder deze controle',
    retry: 'Opnieuw proberen',
    cancel: 'Terug naar het formulier',
  },
  telephone: 'Bel {telephone}',
  email: 'Mail {email}',
};

export default words;
