import type { BannerWords } from '../core/words.js';
import { is as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'virkni vefsins',
    security: 'öryggi',
    statistical: 'tölfræði',
    media: 'efni frá öðrum vefjum',
    support: 'samskipti við viðskiptavini',
    marketing: 'markaðssetning',
  },
  title: 'Megum við nota vafrakökur?',
  text: 'Við, {controller}, viljum nota vafrakökur og svipaða tækni í eftirfarandi tilgangi: {purposes}.',
  again:
    'Við, {controller}, biðjum þig nú aðeins að taka afstöðu til eftirfarandi þjónustu: {services}. Tilgangur: {purposes}.',
  thirdParties: 'Þriðju aðilar koma að þessu ({providers}).',
  change: 'Þú getur breytt vali þínu hvenær sem er undir „{open}“ á öllum síðum.',
  acceptAll: 'Leyfa allt',
  rejectAll: 'Hafna öllu',
  accept: 'Leyfa',
  reject: 'Hafna',
  choose: 'Velja',
  policy: 'Persónuverndarstefna',
};

export default words;
