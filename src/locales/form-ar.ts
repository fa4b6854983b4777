import type { FormWords } from '../core/form-words.js';
import { ar as open } from './open-labels.js';

const words: FormWords = {
  lang: 'ar',
  asking: {
    title: 'هل يمكننا استخدام {services} لهذا النموذج؟',
    reason: '\u2068{service}\u2069: {reason}',
    receivers: 'عندئذٍ تُرسَل بياناتك إلى {receivers}.',
    kept: 'يبقى ما أدخلته كما هو. يمكنك سحب موافقتك في أي وقت عبر «{open}».',
    instead: 'إن لم ترغب في ذلك، فيمكنك أيضًا التواصل مع \u2068{controller}\u2069 مباشرةً.',
  },
  open,
  loading: {
    title: 'لحظة من فضلك: جارٍ تحميل {services}',
    text: 'بعد ذلك يُرسَل نموذجك تلقائيًا.',
  },
  ticking: {
    title: 'بقيت خطوة واحدة: مربع التحقق ({services})',
    text: 'ضع علامة في مربع التحقق ({services}). بعد ذلك يُرسَل نموذجك تلقائيًا.',
  },
  silent: {
    title: 'لا يوجد رد من {services}',
    text: 'ربما يوجد خلل في الاتصال، أو تمنع أداة حجب في متصفحك التحميل. لم يُرسَل شيء؛ وما أدخلته لا يزال موجودًا.',
    instead: 'يمكنك أيضًا التواصل مع \u2068{controller}\u2069 مباشرةً.',
  },
  actions: {
    allow: 'السماح والإرسال',
    without: 'الإرسال دون هذا التحقق',
    retry: 'إعادة المحاولة',
    cancel: 'العودة إلى النموذج',
  },
  telephone: 'الاتصال بالرقم \u2066{telephone}\u2069',
  email: 'إرسال بريد إلكتروني إلى \u2066{email}\u2069',
};

export default words;
