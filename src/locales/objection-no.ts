import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Vi, {controller}, ønsker å bruke informasjonskapsler (cookies) og lignende teknologi til {purposes}. Nettleseren din avviser allerede {refused} for deg (Global Privacy Control).',
  note: 'Nettleseren din avviser allerede dette for deg (Global Privacy Control). Hvis du likevel ønsker det, kan du slå det på her.',
  accept: 'Godta',
};

export default words;
