import type { PlaceholderWords } from '../core/placeholder-words.js';
import { pl as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'pl',
  title: 'Osadzona treść: {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Wraz z załadowaniem tej treści zostaną przesłane Państwa adres IP oraz adres tej witryny lub strony. Kto je otrzyma: {receivers}.',
  receivesFrom:
    'Wraz z załadowaniem tej treści (źródło: {hosts}) zostaną przesłane Państwa adres IP oraz adres tej witryny lub strony. Kto je otrzyma: {receivers}.',
  cookies: 'Liczba plików cookies, które zostaną wtedy zapisane na Państwa urządzeniu: {count}.',
  items: 'Liczba elementów, które zostaną wtedy zapisane na Państwa urządzeniu: {count}.',
  nothing: 'Na Państwa urządzeniu nic nie zostanie zapisane.',
  purpose: 'Cel: {purpose}.',
  extent:
    '„Zezwól raz” dotyczy tylko tej treści i tylko dopóty, dopóki są Państwo na tej stronie. „Zawsze zezwalaj” dotyczy w tej witrynie wszystkiego z tego samego źródła ({services}), dopóki nie wycofają Państwo zgody, wybierając „{open}”.',
  open,
  once: 'Zezwól raz',
  always: 'Zawsze zezwalaj',
  policy: 'Polityka prywatności',
};

export default words;
