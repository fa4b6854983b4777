import type { BannerWords } from '../core/words.js';
import { bg as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'работата на сайта',
    security: 'сигурност',
    statistical: 'статистика',
    media: 'съдържание от други сайтове',
    support: 'връзка с клиенти',
    marketing: 'маркетинг',
  },
  title: 'Може ли да използваме бисквитки?',
  text: 'Ние, {controller}, искаме да използваме бисквитки и подобни технологии за {purposes}.',
  again: 'Ние, {controller}, сега питаме само за Вашия избор относно {services}, за {purposes}.',
  thirdParties: 'В това участват трети страни ({providers}).',
  change: 'Можете да промените избора си по всяко време чрез „{open}“ на всяка страница.',
  acceptAll: 'Приемам всички',
  rejectAll: 'Отказвам всички',
  accept: 'Приемам',
  reject: 'Отказвам',
  choose: 'Избирам',
  policy: 'Политика за поверителност',
};

export default words;
