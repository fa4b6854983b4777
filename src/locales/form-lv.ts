import type { FormWords } from '../core/form-words.js';
import { lv as open } from './open-labels.js';

const words: FormWords = {
  lang: 'lv',
  asking: {
    title: 'Vai atļaujat, ka šajā veidlapā darbojas {services}?',
    reason: '{service}: {reason}',
    receivers: 'Tad jūsu datus saņems {receivers}.',
    kept: 'Viss, ko ievadījāt, paliks veidlapā. Savu piekrišanu varat jebkurā laikā atsaukt, izvēloties „{open}”.',
    instead: 'Nevēlaties? Varat sazināties arī tieši: {controller}.',
  },
  open,
  loading: {
    title: 'Uzgaidiet: ielādējas {services}',
    text: 'Pēc tam jūsu veidlapa tiks nosūtīta automātiski.',
  },
  ticking: {
    title: 'Vēl viens solis: atzīmējiet izvēles rūtiņu ({services})',
    text: 'Atzīmējiet izvēles rūtiņu, ko rāda {services}. Pēc tam jūsu veidlapa tiks nosūtīta automātiski.',
  },
  silent: {
    title: 'Neatbild {services}',
    text: 'Iespējams, ir traucēts savienojums vai ielādi aptur bloķētājs jūsu pārlūkprogrammā. Nekas nav nosūtīts; viss, ko ievadījāt, ir saglabājies.',
    instead: 'Varat sazināties arī tieši: {controller}.',
  },
  actions: {
    allow: 'Atļaut un nosūtīt',
    without: 'Nosūtīt bez šīs pārbaudes',
    retry: 'Mēģināt vēlreiz',
    cancel: 'Atpakaļ uz veidlapu',
  },
  telephone: 'Zvanīt: {telephone}',
  email: 'Rakstīt uz {email}',
};

export default words;
