import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'نحن، \u2068{controller}\u2069، نودّ استخدام ملفات تعريف الارتباط وتقنيات مماثلة من أجل {purposes}؛ ومتصفحك يرفض بالفعل نيابةً عنك {refused} (Global Privacy Control).',
  note: 'متصفحك يرفض هذا بالفعل نيابةً عنك (Global Privacy Control). إن كنت تريده مع ذلك، فيمكنك تفعيله هنا.',
  accept: 'قبول',
};

export default words;
