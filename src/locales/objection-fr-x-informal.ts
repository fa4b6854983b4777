import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Nous, {controller}, souhaitons utiliser des cookies et des techniques similaires pour {purposes} ; ton navigateur refuse déjà pour toi {refused} (Global Privacy Control).',
  note: 'Ton navigateur le refuse déjà pour toi (Global Privacy Control). Si tu le souhaites malgré tout, tu peux l’activer ici.',
  accept: 'Accepter',
};

export default words;
