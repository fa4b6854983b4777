import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Wir, {controller}, möchten Cookies und ähnliche Techniken für {purposes} verwenden; {refused} lehnt Ihr Browser bereits für Sie ab (Global Privacy Control).',
  note: 'Ihr Browser lehnt dies bereits für Sie ab (Global Privacy Control). Wenn Sie es doch möchten, können Sie es hier einschalten.',
  accept: 'Akzeptieren',
};

export default words;
