import type { PlaceholderWords } from '../core/placeholder-words.js';
import { sv as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'sv',
  title: 'Innehåll från {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Din IP-adress och adressen till den här webbplatsen eller sidan skickas till {receivers} så snart du laddar innehållet.',
  receivesFrom:
    'Din IP-adress och adressen till den här webbplatsen eller sidan skickas till {receivers} så snart du laddar innehållet från {hosts}.',
  cookies: 'Antal kakor som då lagras på din enhet: {count}.',
  items: 'Antal uppgifter som då lagras på din enhet: {count}.',
  nothing: 'Ingenting lagras på din enhet.',
  purpose: 'Ändamål: {purpose}.',
  extent:
    '”Tillåt en gång” gäller bara det här innehållet, så länge du är kvar på sidan. ”Tillåt alltid” gäller allt från {services} på den här webbplatsen, tills du återkallar det via ”{open}”.',
  open,
  once: 'Tillåt en gång',
  always: 'Tillåt alltid',
  policy: 'Integritetspolicy',
};

export default words;
