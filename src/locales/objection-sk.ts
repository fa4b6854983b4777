import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'My, {controller}, chceme používať cookies a podobné technológie. Účel: {purposes}. Váš prehliadač za vás už odmieta toto: {refused} (Global Privacy Control).',
  note: 'Váš prehliadač to za vás už odmieta (Global Privacy Control). Ak to napriek tomu chcete, môžete to zapnúť tu.',
  accept: 'Prijať',
};

export default words;
