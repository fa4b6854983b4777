import type { PlaceholderWords } from '../core/placeholder-words.js';
import { bg as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'bg',
  title: 'Съдържание от {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Вашият IP адрес и адресът на този сайт или на тази страница се изпращат на {receivers}, щом заредите това съдържание.',
  receivesFrom:
    'Вашият IP адрес и адресът на този сайт или на тази страница се изпращат на {receivers}, щом заредите това съдържание от {hosts}.',
  cookies: 'Брой бисквитки, които тогава се записват на Вашето устройство: {count}.',
  items: 'Брой записи, които тогава се съхраняват на Вашето устройство: {count}.',
  nothing: 'На Вашето устройство не се записва нищо.',
  purpose: 'Цел: {purpose}.',
  extent:
    '„Разрешавам веднъж“ важи само за това съдържание, докато сте на тази страница. „Разрешавам винаги“ важи за всичко от {services} на този сайт, докато не оттеглите разрешението чрез „{open}“.',
  open,
  once: 'Разрешавам веднъж',
  always: 'Разрешавам винаги',
  policy: 'Политика за поверителност',
};

export default words;
