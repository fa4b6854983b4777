import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Ba mhaith linne, {controller}, fianáin agus teicneolaíochtaí comhchosúla a úsáid ar mhaithe le {purposes}; tá an méid seo diúltaithe cheana ag do bhrabhsálaí ar do shon (Global Privacy Control): {refused}.',
  note: 'Tá sé seo diúltaithe cheana ag do bhrabhsálaí ar do shon (Global Privacy Control). Más mian leat é a cheadú mar sin féin, is féidir leat é a chur ar siúl anseo.',
  accept: 'Ceadaigh',
};

export default words;
