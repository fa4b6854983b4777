import type { BannerWords } from '../core/words.js';
import { hr as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'rad web-mjesta',
    security: 'sigurnost',
    statistical: 'statistika',
    media: 'sadržaj s drugih web-mjesta',
    support: 'korisnička podrška',
    marketing: 'marketing',
  },
  title: 'Smijemo li upotrebljavati kolačiće?',
  text: 'Mi, {controller}, želimo upotrebljavati kolačiće i slične tehnologije. Svrha: {purposes}.',
  again:
    'Mi, {controller}, sada tražimo samo vaš odabir za sljedeće: {services}. Svrha: {purposes}.',
  thirdParties: 'U tome sudjeluju treće strane ({providers}).',
  change:
    'Svoj odabir možete promijeniti u svakom trenutku i na svakoj stranici putem opcije „{open}”.',
  acceptAll: 'Prihvaćam sve',
  rejectAll: 'Odbijam sve',
  accept: 'Prihvaćam',
  reject: 'Odbijam',
  choose: 'Biram pojedinačno',
  policy: 'Politika privatnosti',
};

export default words;
