import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'My, {controller}, chcemy używać plików cookies i podobnych technologii. Cel: {purposes}. Przeglądarka już odrzuca za Państwa następujący cel: {refused} (Global Privacy Control).',
  note: 'Przeglądarka już to za Państwa odrzuca (Global Privacy Control). Jeśli mimo to chcą Państwo to włączyć, można to zrobić tutaj.',
  accept: 'Akceptuję',
};

export default words;
