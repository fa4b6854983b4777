import type { BannerWords } from '../core/words.js';
import { hu as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'a honlap működése',
    security: 'biztonság',
    statistical: 'statisztika',
    media: 'más honlapok tartalmai',
    support: 'ügyfélkapcsolat',
    marketing: 'marketing',
  },
  title: 'Használhatunk sütiket?',
  text: 'Mi, {controller}, sütiket és hasonló technológiákat szeretnénk használni. A használat célja: {purposes}.',
  again:
    'Mi, {controller}, most csak erről kérjük a döntését: {services}. A használat célja: {purposes}.',
  thirdParties: 'Ebben harmadik felek is részt vesznek ({providers}).',
  change: 'Döntését bármikor, bármelyik oldalon módosíthatja itt: „{open}”.',
  acceptAll: 'Mindet elfogadom',
  rejectAll: 'Mindet elutasítom',
  accept: 'Elfogadom',
  reject: 'Elutasítom',
  choose: 'Én választok',
  policy: 'Adatkezelési tájékoztató',
};

export default words;
