import type { PlaceholderWords } from '../core/placeholder-words.js';
import { no as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'no',
  title: 'Innhold fra {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'IP-adressen din og adressen til dette nettstedet eller denne siden sendes til {receivers} så snart du laster inn innholdet.',
  receivesFrom:
    'IP-adressen din og adressen til dette nettstedet eller denne siden sendes til {receivers} så snart du laster inn innholdet fra {hosts}.',
  cookies: 'Antall informasjonskapsler som da lagres på enheten din: {count}.',
  items: 'Antall opplysninger som da lagres på enheten din: {count}.',
  nothing: 'Ingenting lagres på enheten din.',
  purpose: 'Formål: {purpose}.',
  extent:
    '«Tillat én gang» gjelder bare dette innholdet, så lenge du er på denne siden. «Tillat alltid» gjelder alt fra {services} på dette nettstedet, til du trekker det tilbake via «{open}».',
  open,
  once: 'Tillat én gang',
  always: 'Tillat alltid',
  policy: 'Personvernerklæring',
};

export default words;
