import type { PlaceholderWords } from '../core/placeholder-words.js';
import { nl as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'nl-x-informal',
  title: 'Inhoud van {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Je IP-adres en het adres van deze website of pagina gaan naar {receivers} zodra je dit laadt.',
  receivesFrom:
    'Je IP-adres en het adres van deze website of pagina gaan naar {receivers} zodra je dit laadt van {hosts}.',
  cookies: 'Aantal cookies dat dan op je apparaat komt: {count}.',
  items: 'Aantal gegevens dat dan op je apparaat komt: {count}.',
  nothing: 'Er komt niets op je apparaat te staan.',
  purpose: 'Doel: {purpose}.',
  extent:
    'Eenmalig toestaan geldt alleen voor deze inhoud, zolang je op deze pagina bent. Altijd toestaan geldt voor alles van {services} op deze website, tot je dat intrekt via ‘{open}’.',
  open,
  once: 'Eenmalig toestaan',
  always: 'Altijd toestaan',
  policy: 'Privacyverklaring',
};

export default words;
