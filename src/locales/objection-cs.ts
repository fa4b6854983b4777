import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'My, {controller}, chceme používat cookies a podobné technologie. Účel: {purposes}. Váš prohlížeč za vás už odmítá toto: {refused} (Global Privacy Control).',
  note: 'Váš prohlížeč to za vás už odmítá (Global Privacy Control). Pokud to přesto chcete, můžete to zapnout zde.',
  accept: 'Přijmout',
};

export default words;
