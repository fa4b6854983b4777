import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Við, {controller}, viljum nota vafrakökur og svipaða tækni í eftirfarandi tilgangi: {purposes}. Vafrinn þinn hafnar þessu nú þegar fyrir þig: {refused} (Global Privacy Control).',
  note: 'Vafrinn þinn hafnar þessu nú þegar fyrir þig (Global Privacy Control). Ef þú vilt þetta samt getur þú kveikt á því hér.',
  accept: 'Leyfa',
};

export default words;
