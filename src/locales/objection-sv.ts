import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Vi, {controller}, vill använda kakor (cookies) och liknande tekniker för {purposes}. Din webbläsare avvisar redan {refused} åt dig (Global Privacy Control).',
  note: 'Din webbläsare avvisar redan detta åt dig (Global Privacy Control). Om du ändå vill ha det kan du slå på det här.',
  accept: 'Godkänn',
};

export default words;
