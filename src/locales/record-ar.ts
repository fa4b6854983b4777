import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'ar',
  posted: {
    description:
      'يتذكّر اختيارك بشأن ملفات تعريف الارتباط مع معرّف عشوائي. وتحت هذا المعرّف يُحفظ لدى \u2068{controller}\u2069 إثبات لكل اختيار ولكل سحب للموافقة. ولا يتضمن ما يُرسَل لهذا الغرض عنوان IP الخاص بك ولا بيانات متصفحك.',
    reason: 'يحتفظ بالاختيار إلى أن يُستلَم بصفته إثباتًا، ثم يُحذف.',
    latest: 'يتذكّر أي اختيار هو الأخير، كي لا يعود اختيار سابق أبدًا.',
  },
  receipt: {
    download: 'تنزيل نسخة من اختياري',
    downloaded: 'تم التنزيل: \u2066{file}\u2069',
    notStated: 'غير مذكور',
    withdrawal: 'عبر «{open}» في كل صفحة من صفحات هذا الموقع.',
  },
};

export default words;
