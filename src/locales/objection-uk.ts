import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Ми, {controller}, хотіли б використовувати файли cookie та подібні технології, мета яких — {purposes}. Ваш браузер уже відхиляє за вас таку мету (Global Privacy Control): {refused}.',
  note: 'Ваш браузер уже відхиляє це за вас (Global Privacy Control). Якщо ви все ж цього бажаєте, можете ввімкнути це тут.',
  accept: 'Прийняти',
};

export default words;
