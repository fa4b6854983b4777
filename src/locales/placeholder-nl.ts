import type { PlaceholderWords } from '../core/placeholder-words.js';
import { nl as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'nl',
  title: 'Inhoud van {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Uw IP-adres en het adres van deze website of pagina gaan naar {receivers} zodra u dit laadt.',
  receivesFrom:
    'Uw IP-adres en het adres van deze website of pagina gaan naar {receivers} zodra u dit laadt van {hosts}.',
  cookies: 'Aantal cookies dat dan op uw apparaat komt: {count}.',
  items: 'Aantal gegevens dat dan op uw apparaat komt: {count}.',
  nothing: 'Er komt niets op uw apparaat te staan.',
  purpose: 'Doel: {purpose}.',
  extent:
    'Eenmalig toestaan geldt alleen voor deze inhoud, zolang u op deze pagina bent. Altijd toestaan geldt voor alles van {services} op deze website, tot u dat intrekt via ‘{open}’.',
  open,
  once: 'Eenmalig toestaan',
  always: 'Altijd toestaan',
  policy: 'Privacyverklaring',
};

export default words;
