import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Nosotros, {controller}, queremos utilizar cookies y tecnologías similares para {purposes}; su navegador ya rechaza por usted {refused} (Global Privacy Control).',
  note: 'Su navegador ya lo rechaza por usted (Global Privacy Control). Si aun así lo desea, puede activarlo aquí.',
  accept: 'Aceptar',
};

export default words;
