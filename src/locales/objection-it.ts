import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Noi, {controller}, vorremmo usare cookie e tecnologie simili per {purposes}; il tuo browser rifiuta già per te {refused} (Global Privacy Control).',
  note: 'Il tuo browser lo rifiuta già per te (Global Privacy Control). Se lo vuoi comunque, puoi attivarlo qui.',
  accept: 'Accetta',
};

export default words;
