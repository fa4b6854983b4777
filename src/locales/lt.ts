import type { BannerWords } from '../core/words.js';
import { lt as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'svetainės veikimas',
    security: 'saugumas',
    statistical: 'statistika',
    media: 'kitų svetainių turinio rodymas',
    support: 'klientų aptarnavimas',
    marketing: 'rinkodara',
  },
  title: 'Ar galime naudoti slapukus?',
  text: 'Mes, {controller}, norėtume naudoti slapukus ir panašias technologijas, kurių tikslas – {purposes}.',
  again:
    'Mes, {controller}, dabar prašome Jūsų apsispręsti tik šiuo klausimu: {services} (tikslas – {purposes}).',
  thirdParties: 'Dalyvauja ir trečiosios šalys ({providers}).',
  change: 'Savo pasirinkimą galite bet kada pakeisti kiekviename puslapyje, paspaudę „{open}“.',
  acceptAll: 'Priimti visus',
  rejectAll: 'Atmesti visus',
  accept: 'Priimti',
  reject: 'Atmesti',
  choose: 'Pasirinkti',
  policy: 'Privatumo politika',
};

export default words;
