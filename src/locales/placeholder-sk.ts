import type { PlaceholderWords } from '../core/placeholder-words.js';
import { sk as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'sk',
  title: 'Vložený obsah: {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Hneď ako tento obsah načítate, odošlú sa vaša IP adresa a adresa tohto webu alebo stránky. Kto ich dostane: {receivers}.',
  receivesFrom:
    'Hneď ako tento obsah načítate (zdroj: {hosts}), odošlú sa vaša IP adresa a adresa tohto webu alebo stránky. Kto ich dostane: {receivers}.',
  cookies: 'Počet cookies, ktoré sa potom uložia do vášho zariadenia: {count}.',
  items: 'Počet záznamov, ktoré sa potom uložia do vášho zariadenia: {count}.',
  nothing: 'Do vášho zariadenia sa nič neuloží.',
  purpose: 'Účel: {purpose}.',
  extent:
    '„Povoliť raz“ platí len pre tento obsah a len dovtedy, kým ste na tejto stránke. „Povoliť vždy“ platí na tomto webe pre všetko z rovnakého zdroja ({services}), kým to neodvoláte cez „{open}“.',
  open,
  once: 'Povoliť raz',
  always: 'Povoliť vždy',
  policy: 'Zásady ochrany osobných údajov',
};

export default words;
