import type { BannerWords } from '../core/words.js';
import { sl as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'delovanje spletnega mesta',
    security: 'varnost',
    statistical: 'statistika',
    media: 'vsebine z drugih spletnih mest',
    support: 'podpora strankam',
    marketing: 'trženje',
  },
  title: 'Ali smemo uporabljati piškotke?',
  text: 'Mi, {controller}, želimo uporabljati piškotke in podobne tehnologije. Namen: {purposes}.',
  again:
    'Mi, {controller}, vas zdaj prosimo le za izbiro glede tega: {services}. Namen: {purposes}.',
  thirdParties: 'Pri tem sodelujejo tretje osebe ({providers}).',
  change: 'Svojo izbiro lahko kadar koli in na vsaki strani spremenite prek možnosti »{open}«.',
  acceptAll: 'Sprejmi vse',
  rejectAll: 'Zavrni vse',
  accept: 'Sprejmi',
  reject: 'Zavrni',
  choose: 'Izberi posamezno',
  policy: 'Politika zasebnosti',
};

export default words;
