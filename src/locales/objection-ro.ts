import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Noi, {controller}, dorim să folosim cookie-uri și tehnologii similare pentru {purposes}; pentru {refused}, browserul le refuză deja în numele dumneavoastră (Global Privacy Control).',
  note: 'Browserul refuză deja acest lucru în numele dumneavoastră (Global Privacy Control). Dacă totuși îl doriți, îl puteți activa aici.',
  accept: 'Accept',
};

export default words;
