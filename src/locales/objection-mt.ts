import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Aħna, {controller}, nixtiequ nużaw cookies u teknoloġiji simili għal skopijiet ta’ {purposes}; il-browser tiegħek diġà qed jirrifjuta f’ismek dan li ġej (Global Privacy Control): {refused}.',
  note: 'Il-browser tiegħek diġà qed jirrifjuta dan f’ismek (Global Privacy Control). Jekk xorta tridu, tista’ tixgħelu hawn.',
  accept: 'Aċċetta',
};

export default words;
