import type { PlaceholderWords } from '../core/placeholder-words.js';
import { ro as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'ro',
  title: 'Conținut de la {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Adresa dumneavoastră IP și adresa acestui site sau a acestei pagini ajung la {receivers} imediat ce încărcați acest conținut.',
  receivesFrom:
    'Adresa dumneavoastră IP și adresa acestui site sau a acestei pagini ajung la {receivers} imediat ce încărcați acest conținut de pe {hosts}.',
  cookies: 'Numărul de cookie-uri stocate atunci pe dispozitivul dumneavoastră: {count}.',
  items: 'Numărul de elemente stocate atunci pe dispozitivul dumneavoastră: {count}.',
  nothing: 'Nu se stochează nimic pe dispozitivul dumneavoastră.',
  purpose: 'Scop: {purpose}.',
  extent:
    '„Permit o dată” este valabil numai pentru acest conținut, cât timp sunteți pe această pagină. „Permit mereu” este valabil pentru tot ce vine de la {services} pe acest site, până când retrageți permisiunea prin „{open}”.',
  open,
  once: 'Permit o dată',
  always: 'Permit mereu',
  policy: 'Politica de confidențialitate',
};

export default words;
