import type { PlaceholderWords } from '../core/placeholder-words.js';
import { cs as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'cs',
  title: 'Vložený obsah: {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Jakmile tento obsah načtete, obdrží {receivers} vaši IP adresu a adresu tohoto webu nebo stránky.',
  receivesFrom:
    'Jakmile tento obsah načtete (zdroj: {hosts}), obdrží {receivers} vaši IP adresu a adresu tohoto webu nebo stránky.',
  cookies: 'Počet cookies, které se pak uloží do vašeho zařízení: {count}.',
  items: 'Počet záznamů, které se pak uloží do vašeho zařízení: {count}.',
  nothing: 'Do vašeho zařízení se nic neuloží.',
  purpose: 'Účel: {purpose}.',
  extent:
    '„Povolit jednou“ platí jen pro tento obsah a jen po dobu, kdy jste na této stránce. „Povolit vždy“ platí na tomto webu pro vše ze stejného zdroje ({services}), dokud to neodvoláte přes „{open}“.',
  open,
  once: 'Povolit jednou',
  always: 'Povolit vždy',
  policy: 'Zásady ochrany osobních údajů',
};

export default words;
