import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Nós, {controller}, queremos utilizar cookies e tecnologias semelhantes para {purposes}; o seu navegador já rejeita por si {refused} (Global Privacy Control).',
  note: 'O seu navegador já rejeita isto por si (Global Privacy Control). Se mesmo assim o quiser, pode ativá-lo aqui.',
  accept: 'Aceitar',
};

export default words;
