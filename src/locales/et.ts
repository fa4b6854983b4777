import type { BannerWords } from '../core/words.js';
import { et as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'veebisaidi toimimine',
    security: 'turvalisus',
    statistical: 'statistika',
    media: 'sisu teistelt veebisaitidelt',
    support: 'klienditugi',
    marketing: 'turundus',
  },
  title: 'Kas tohime kasutada küpsiseid?',
  text: 'Meie, {controller}, soovime kasutada küpsiseid ja sarnaseid tehnoloogiaid. Kasutamise eesmärk on {purposes}.',
  again:
    'Meie, {controller}, küsime nüüd teie valikut ainult järgmise kohta: {services}. Kasutamise eesmärk on {purposes}.',
  thirdParties: 'Kaasatud on kolmandad isikud ({providers}).',
  change: 'Oma valikut saate igal ajal muuta, vajutades mis tahes lehel „{open}“.',
  acceptAll: 'Nõustun kõigega',
  rejectAll: 'Keeldun kõigest',
  accept: 'Nõustun',
  reject: 'Keeldun',
  choose: 'Valin ise',
  policy: 'Andmekaitsetingimused',
};

export default words;
