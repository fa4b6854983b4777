import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'ar',
  title: 'تم حفظ اختيارك',
  reload: {
    text: 'لإيقاف كل التعليمات البرمجية، يجب إعادة تحميل هذه الصفحة. عندئذٍ يضيع ما أدخلته هنا.',
    button: 'إعادة التحميل',
  },
  removal: {
    removed: 'حُذف من جهازك: \u2066{names}\u2069.',
    left: 'ربما لا تزال على جهازك بيانات لا يستطيع حذفها سوى متصفحك: \u2066{names}\u2069. يمكنك ذلك في إعدادات متصفحك، ضمن الخصوصية أو ملفات تعريف الارتباط.',
    close: 'إغلاق',
  },
};

export default words;
