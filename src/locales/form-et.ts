import type { FormWords } from '../core/form-words.js';
import { et as open } from './open-labels.js';

const words: FormWords = {
  lang: 'et',
  asking: {
    title: 'Kas tohime selle vormi jaoks kasutada järgmist: {services}?',
    reason: '{service}: {reason}',
    receivers: 'Siis edastatakse teie andmed (vastuvõtja: {receivers}).',
    kept: 'Teie sisestatu jääb alles. Nõusoleku saate igal ajal tagasi võtta, vajutades „{open}“.',
    instead: 'Te ei soovi seda? Saate meiega ({controller}) ka otse ühendust võtta.',
  },
  open,
  loading: {
    title: 'Üks hetk, laadimisel on {services}',
    text: 'Seejärel saadetakse teie vorm automaatselt ära.',
  },
  ticking: {
    title: 'Veel üks samm: märkeruut ({services})',
    text: 'Tehke märkeruutu linnuke ({services}). Seejärel saadetakse teie vorm automaatselt ära.',
  },
  silent: {
    title: '{services} ei vasta',
    text: 'Võib-olla on ühendusega probleeme või takistab laadimist blokeerija teie brauseris. Midagi ei ole saadetud; teie sisestatu on alles.',
    instead: 'Saate meiega ({controller}) ka otse ühendust võtta.',
  },
  actions: {
    allow: 'Luban ja saadan',
    without: 'Saadan ilma selle kontrollita',
    retry: 'Proovin uuesti',
    cancel: 'Tagasi vormi juurde',
  },
  telephone: 'Helistage numbril {telephone}',
  email: 'Kirjutage aadressil {email}',
};

export default words;
