import type { BannerWords } from '../core/words.js';
import { pl as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'działanie witryny',
    security: 'bezpieczeństwo',
    statistical: 'statystyka',
    media: 'treści z innych witryn',
    support: 'obsługa klienta',
    marketing: 'marketing',
  },
  title: 'Czy możemy używać plików cookies?',
  text: 'My, {controller}, chcemy używać plików cookies i podobnych technologii. Cel: {purposes}.',
  again:
    'My, {controller}, prosimy teraz o wybór tylko w tym zakresie: {services}. Cel: {purposes}.',
  thirdParties: 'Uczestniczą w tym strony trzecie ({providers}).',
  change:
    'Swój wybór mogą Państwo zmienić w każdej chwili i na każdej stronie, wybierając „{open}”.',
  acceptAll: 'Akceptuję wszystko',
  rejectAll: 'Odrzucam wszystko',
  accept: 'Akceptuję',
  reject: 'Odrzucam',
  choose: 'Własny wybór',
  policy: 'Polityka prywatności',
};

export default words;
