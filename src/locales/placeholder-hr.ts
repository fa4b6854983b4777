import type { PlaceholderWords } from '../core/placeholder-words.js';
import { hr as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'hr',
  title: 'Ugrađeni sadržaj: {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Čim učitate ovaj sadržaj, šalju se vaša IP adresa i adresa ovog web-mjesta ili stranice. Tko ih prima: {receivers}.',
  receivesFrom:
    'Čim učitate ovaj sadržaj (izvor: {hosts}), šalju se vaša IP adresa i adresa ovog web-mjesta ili stranice. Tko ih prima: {receivers}.',
  cookies: 'Broj kolačića koji se tada pohranjuju na vaš uređaj: {count}.',
  items: 'Broj zapisa koji se tada pohranjuju na vaš uređaj: {count}.',
  nothing: 'Na vaš se uređaj ništa ne pohranjuje.',
  purpose: 'Svrha: {purpose}.',
  extent:
    '„Dopusti jednom” vrijedi samo za ovaj sadržaj i samo dok ste na ovoj stranici. „Uvijek dopusti” vrijedi na ovom web-mjestu za sve iz istog izvora ({services}), dok to ne povučete putem opcije „{open}”.',
  open,
  once: 'Dopusti jednom',
  always: 'Uvijek dopusti',
  policy: 'Politika privatnosti',
};

export default words;
