import type { BannerWords } from '../core/words.js';
import { uk as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'робота сайту',
    security: 'безпека',
    statistical: 'статистика',
    media: 'показ вмісту інших сайтів',
    support: 'підтримка клієнтів',
    marketing: 'маркетинг',
  },
  title: 'Чи можемо ми використовувати файли cookie?',
  text: 'Ми, {controller}, хотіли б використовувати файли cookie та подібні технології, мета яких — {purposes}.',
  again:
    'Ми, {controller}, зараз просимо вас зробити вибір лише щодо такого: {services} (мета — {purposes}).',
  thirdParties: 'До цього залучено третіх осіб ({providers}).',
  change: 'Змінити свій вибір можна будь-коли на кожній сторінці, натиснувши «{open}».',
  acceptAll: 'Прийняти всі',
  rejectAll: 'Відхилити всі',
  accept: 'Прийняти',
  reject: 'Відхилити',
  choose: 'Вибрати',
  policy: 'Політика конфіденційності',
};

export default words;
