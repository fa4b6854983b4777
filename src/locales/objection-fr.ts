import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Nous, {controller}, souhaitons utiliser des cookies et des techniques similaires pour {purposes} ; votre navigateur refuse déjà pour vous {refused} (Global Privacy Control).',
  note: 'Votre navigateur le refuse déjà pour vous (Global Privacy Control). Si vous le souhaitez malgré tout, vous pouvez l’activer ici.',
  accept: 'Accepter',
};

export default words;
