import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Vi, {controller}, vil gerne bruge cookies og lignende teknologier til {purposes}. Din browser afviser allerede {refused} for dig (Global Privacy Control).',
  note: 'Din browser afviser allerede dette for dig (Global Privacy Control). Hvis du alligevel ønsker det, kan du slå det til her.',
  accept: 'Accepter',
};

export default words;
