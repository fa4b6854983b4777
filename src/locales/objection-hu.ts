import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Mi, {controller}, sütiket és hasonló technológiákat szeretnénk használni. A használat célja: {purposes}. Ezt a böngészője már elutasítja Ön helyett: {refused} (Global Privacy Control).',
  note: 'A böngészője ezt már elutasítja Ön helyett (Global Privacy Control). Ha mégis szeretné, itt bekapcsolhatja.',
  accept: 'Elfogadom',
};

export default words;
