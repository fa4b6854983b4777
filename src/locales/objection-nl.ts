import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Wij, {controller}, willen cookies en vergelijkbare technieken gebruiken voor {purposes}; {refused} weigert uw browser al voor u (Global Privacy Control).',
  note: 'Uw browser weigert dit al voor u (Global Privacy Control). Wilt u het toch, dan kunt u het hier aanzetten.',
  accept: 'Accepteren',
};

export default words;
