import type { PlaceholderWords } from '../core/placeholder-words.js';
import { uk as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'uk',
  title: 'Джерело вмісту: {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Щойно ви завантажите цей вміст, вашу IP-адресу й адресу цього сайту або сторінки буде передано. Хто їх отримає: {receivers}.',
  receivesFrom:
    'Щойно ви завантажите цей вміст із {hosts}, вашу IP-адресу й адресу цього сайту або сторінки буде передано. Хто їх отримає: {receivers}.',
  cookies: 'Кількість файлів cookie, які тоді збережуться на вашому пристрої: {count}.',
  items: 'Кількість записів, які тоді збережуться на вашому пристрої: {count}.',
  nothing: 'На вашому пристрої нічого не зберігається.',
  purpose: 'Мета: {purpose}.',
  extent:
    '«Дозволити один раз» стосується лише цього вмісту, доки ви на цій сторінці. «Дозволити завжди» стосується на цьому сайті всього вмісту, джерело якого — {services}, доки ви не відкличете дозвіл, натиснувши «{open}».',
  open,
  once: 'Дозволити один раз',
  always: 'Дозволити завжди',
  policy: 'Політика конфіденційності',
};

export default words;
