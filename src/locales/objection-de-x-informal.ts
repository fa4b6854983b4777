import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Wir, {controller}, möchten Cookies und ähnliche Techniken für {purposes} verwenden; {refused} lehnt dein Browser bereits für dich ab (Global Privacy Control).',
  note: 'Dein Browser lehnt dies bereits für dich ab (Global Privacy Control). Wenn du es doch möchtest, kannst du es hier einschalten.',
  accept: 'Akzeptieren',
};

export default words;
