import type { PlaceholderWords } from '../core/placeholder-words.js';
import { lv as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'lv',
  title: 'Satura avots: {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Tiklīdz ielādēsiet šo saturu, jūsu IP adresi un šīs vietnes vai lapas adresi saņems {receivers}.',
  receivesFrom:
    'Tiklīdz ielādēsiet šo saturu no {hosts}, jūsu IP adresi un šīs vietnes vai lapas adresi saņems {receivers}.',
  cookies: 'Tad jūsu ierīcē tiks saglabāts šāds sīkdatņu skaits: {count}.',
  items: 'Tad jūsu ierīcē tiks saglabāts šāds ierakstu skaits: {count}.',
  nothing: 'Jūsu ierīcē nekas netiek saglabāts.',
  purpose: 'Nolūks: {purpose}.',
  extent:
    '„Atļaut vienreiz” attiecas tikai uz šo saturu, kamēr esat šajā lapā. „Atļaut vienmēr” attiecas uz visu, ko šajā vietnē nodrošina {services}, līdz jūs atļauju atsaucat, izvēloties „{open}”.',
  open,
  once: 'Atļaut vienreiz',
  always: 'Atļaut vienmēr',
  policy: 'Privātuma politika',
};

export default words;
