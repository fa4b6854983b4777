import type { BannerWords } from '../core/words.js';
import { en as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'making the website work',
    security: 'security',
    statistical: 'statistics',
    media: 'media from others',
    support: 'customer support',
    marketing: 'marketing',
  },
  title: 'May we use cookies?',
  text: 'We, {controller}, would like to use cookies and similar technologies for {purposes}.',
  again: 'We, {controller}, now ask only for your choice about {services}, for {purposes}.',
  thirdParties: 'Third parties are involved ({providers}).',
  change: 'You can change your choice at any time through ‘{open}’, on every page.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  accept: 'Accept',
  reject: 'Reject',
  choose: 'Choose',
  policy: 'Privacy policy',
};

export default words;
