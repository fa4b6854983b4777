import type { PlaceholderWords } from '../core/placeholder-words.js';
import { da as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'da',
  title: 'Indhold fra {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Din IP-adresse og adressen på denne hjemmeside eller side sendes til {receivers}, så snart du indlæser indholdet.',
  receivesFrom:
    'Din IP-adresse og adressen på denne hjemmeside eller side sendes til {receivers}, så snart du indlæser indholdet fra {hosts}.',
  cookies: 'Antal cookies, der så gemmes på din enhed: {count}.',
  items: 'Antal oplysninger, der så gemmes på din enhed: {count}.',
  nothing: 'Der gemmes ikke noget på din enhed.',
  purpose: 'Formål: {purpose}.',
  extent:
    '”Tillad én gang” gælder kun for dette indhold, så længe du er på denne side. ”Tillad altid” gælder for alt fra {services} på denne hjemmeside, indtil du trækker det tilbage via ”{open}”.',
  open,
  once: 'Tillad én gang',
  always: 'Tillad altid',
  policy: 'Privatlivspolitik',
};

export default words;
