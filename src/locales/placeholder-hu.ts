import type { PlaceholderWords } from '../core/placeholder-words.js';
import { hu as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'hu',
  title: 'Tartalom innen: {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Amint betölti ezt a tartalmat, az Ön IP-címét, valamint ennek a honlapnak vagy oldalnak a címét megkapja: {receivers}.',
  receivesFrom:
    'A tartalom forrása: {hosts}. Amint betölti, az Ön IP-címét, valamint ennek a honlapnak vagy oldalnak a címét megkapja: {receivers}.',
  cookies: 'Az Ön eszközére ekkor kerülő sütik száma: {count}.',
  items: 'Az Ön eszközén ekkor tárolt bejegyzések száma: {count}.',
  nothing: 'Az Ön eszközére nem kerül semmi.',
  purpose: 'Cél: {purpose}.',
  extent:
    'Az „Egyszer engedélyezem” csak erre a tartalomra vonatkozik, amíg Ön ezen az oldalon van. A „Mindig engedélyezem” ezen a honlapon mindenre vonatkozik, ami innen származik: {services}. Ez addig érvényes, amíg vissza nem vonja itt: „{open}”.',
  open,
  once: 'Egyszer engedélyezem',
  always: 'Mindig engedélyezem',
  policy: 'Adatkezelési tájékoztató',
};

export default words;
