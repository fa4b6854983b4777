import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Mēs, {controller}, vēlamies izmantot sīkdatnes un līdzīgas tehnoloģijas, kuru izmantošanas nolūks ir {purposes}. Jūsu pārlūkprogramma jūsu vietā jau noraida šo nolūku (Global Privacy Control): {refused}.',
  note: 'Jūsu pārlūkprogramma to jau noraida jūsu vietā (Global Privacy Control). Ja tomēr to vēlaties, varat to ieslēgt šeit.',
  accept: 'Pieņemt',
};

export default words;
