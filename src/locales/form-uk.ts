import type { FormWords } from '../core/form-words.js';
import { uk as open } from './open-labels.js';

const words: FormWords = {
  lang: 'uk',
  asking: {
    title: 'Просимо вашої згоди на використання в цій формі: {services}',
    reason: '{service}: {reason}',
    receivers: 'Тоді ваші дані буде передано. Хто їх отримає: {receivers}.',
    kept: 'Усе, що ви ввели, залишиться. Відкликати свою згоду можна будь-коли, натиснувши «{open}».',
    instead: 'Не бажаєте? Можна також звернутися безпосередньо: {controller}.',
  },
  open,
  loading: {
    title: 'Зачекайте, триває завантаження: {services}',
    text: 'Потім вашу форму буде надіслано автоматично.',
  },
  ticking: {
    title: 'Ще один крок: поставте позначку ({services})',
    text: 'Поставте позначку в полі перевірки ({services}). Потім вашу форму буде надіслано автоматично.',
  },
  silent: {
    title: 'Немає відповіді: {services}',
    text: 'Можливо, порушено з’єднання або завантаження зупиняє блокувальник у вашому браузері. Нічого не надіслано; усе, що ви ввели, збереглося.',
    instead: 'Можна також звернутися безпосередньо: {controller}.',
  },
  actions: {
    allow: 'Дозволити й надіслати',
    without: 'Надіслати без цієї перевірки',
    retry: 'Спробувати ще раз',
    cancel: 'Повернутися до форми',
  },
  telephone: 'Зателефонувати: {telephone}',
  email: 'Написати на {email}',
};

export default words;
