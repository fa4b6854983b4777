import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Wij, {controller}, willen cookies en vergelijkbare technieken gebruiken voor {purposes}; {refused} weigert je browser al voor je (Global Privacy Control).',
  note: 'Je browser weigert dit al voor je (Global Privacy Control). Wil je het toch, dan kun je het hier aanzetten.',
  accept: 'Accepteren',
};

export default words;
