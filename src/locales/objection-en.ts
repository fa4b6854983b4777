import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'We, {controller}, would like to use cookies and similar technologies for {purposes}; your browser already refuses {refused} for you (Global Privacy Control).',
  note: 'Your browser already refuses this for you (Global Privacy Control). If you want it after all, you can turn it on here.',
  accept: 'Accept',
};

export default words;
