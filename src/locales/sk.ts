import type { BannerWords } from '../core/words.js';
import { sk as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'fungovanie webu',
    security: 'zabezpečenie',
    statistical: 'štatistiky',
    media: 'obsah z iných webov',
    support: 'zákaznícka podpora',
    marketing: 'marketing',
  },
  title: 'Môžeme používať cookies?',
  text: 'My, {controller}, chceme používať cookies a podobné technológie. Účel: {purposes}.',
  again:
    'My, {controller}, vás teraz žiadame len o voľbu v tejto veci: {services}. Účel: {purposes}.',
  thirdParties: 'Podieľajú sa na tom tretie strany ({providers}).',
  change: 'Svoju voľbu môžete kedykoľvek a na každej stránke zmeniť cez „{open}“.',
  acceptAll: 'Prijať všetko',
  rejectAll: 'Odmietnuť všetko',
  accept: 'Prijať',
  reject: 'Odmietnuť',
  choose: 'Vybrať jednotlivo',
  policy: 'Zásady ochrany osobných údajov',
};

export default words;
