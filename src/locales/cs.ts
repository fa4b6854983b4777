import type { BannerWords } from '../core/words.js';
import { cs as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'fungování webu',
    security: 'zabezpečení',
    statistical: 'statistiky',
    media: 'obsah z jiných webů',
    support: 'zákaznická podpora',
    marketing: 'marketing',
  },
  title: 'Můžeme používat cookies?',
  text: 'My, {controller}, chceme používat cookies a podobné technologie. Účel: {purposes}.',
  again: 'My, {controller}, vás nyní žádáme jen o volbu v této věci: {services}. Účel: {purposes}.',
  thirdParties: 'Podílejí se na tom třetí strany ({providers}).',
  change: 'Svou volbu můžete kdykoli a na každé stránce změnit přes „{open}“.',
  acceptAll: 'Přijmout vše',
  rejectAll: 'Odmítnout vše',
  accept: 'Přijmout',
  reject: 'Odmítnout',
  choose: 'Vybrat jednotlivě',
  policy: 'Zásady ochrany osobních údajů',
};

export default words;
