import type { BannerWords } from '../core/words.js';
import { ar as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'تشغيل الموقع',
    security: 'الأمان',
    statistical: 'الإحصاءات',
    media: 'عرض محتوى من مواقع أخرى',
    support: 'دعم العملاء',
    marketing: 'التسويق',
  },
  title: 'هل يمكننا استخدام ملفات تعريف الارتباط؟',
  text: 'نحن، \u2068{controller}\u2069، نودّ استخدام ملفات تعريف الارتباط وتقنيات مماثلة من أجل {purposes}.',
  again:
    'نحن، \u2068{controller}\u2069، نسألك الآن عن اختيارك بشأن {services} فقط، من أجل {purposes}.',
  thirdParties: 'تشارك في ذلك أطراف ثالثة ({providers}).',
  change: 'يمكنك تغيير اختيارك في أي وقت ومن أي صفحة عبر «{open}».',
  acceptAll: 'قبول الكل',
  rejectAll: 'رفض الكل',
  accept: 'قبول',
  reject: 'رفض',
  choose: 'تحديد اختياراتي',
  policy: 'سياسة الخصوصية',
};

export default words;
