import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Ние, {controller}, искаме да използваме бисквитки и подобни технологии за {purposes}; за {refused} браузърът Ви вече ги отказва вместо Вас (Global Privacy Control).',
  note: 'Браузърът Ви вече отказва това вместо Вас (Global Privacy Control). Ако все пак го желаете, можете да го включите тук.',
  accept: 'Приемам',
};

export default words;
