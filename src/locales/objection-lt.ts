import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Mes, {controller}, norėtume naudoti slapukus ir panašias technologijas, kurių tikslas – {purposes}. Jūsų naršyklė už Jus jau atmeta šį tikslą (Global Privacy Control): {refused}.',
  note: 'Jūsų naršyklė tai jau atmeta už Jus (Global Privacy Control). Jei vis dėlto to norite, galite įjungti čia.',
  accept: 'Priimti',
};

export default words;
