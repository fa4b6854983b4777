import type { BannerWords } from '../core/words.js';
import { ro as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'funcționarea site-ului',
    security: 'securitate',
    statistical: 'statistici',
    media: 'conținut de pe alte site-uri',
    support: 'relații cu clienții',
    marketing: 'marketing',
  },
  title: 'Ne permiteți să folosim cookie-uri?',
  text: 'Noi, {controller}, dorim să folosim cookie-uri și tehnologii similare pentru {purposes}.',
  again:
    'Noi, {controller}, vă solicităm acum doar alegerea privind {services}, pentru {purposes}.',
  thirdParties: 'Sunt implicate părți terțe ({providers}).',
  change: 'Vă puteți modifica alegerea oricând, de pe orice pagină, prin „{open}”.',
  acceptAll: 'Accept tot',
  rejectAll: 'Refuz tot',
  accept: 'Accept',
  reject: 'Refuz',
  choose: 'Aleg eu',
  policy: 'Politica de confidențialitate',
};

export default words;
