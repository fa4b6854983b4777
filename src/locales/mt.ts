import type { BannerWords } from '../core/words.js';
import { mt as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'tħaddim tal-websajt',
    security: 'sigurtà',
    statistical: 'statistika',
    media: 'kontenut minn websajts oħra',
    support: 'kuntatt mal-klijenti',
    marketing: 'marketing',
  },
  title: 'Nistgħu nużaw il-cookies?',
  text: 'Aħna, {controller}, nixtiequ nużaw cookies u teknoloġiji simili għal skopijiet ta’ {purposes}.',
  again:
    'Aħna, {controller}, issa qed nitolbuk biss l-għażla tiegħek dwar {services}, għal skopijiet ta’ {purposes}.',
  thirdParties: 'Hemm partijiet terzi involuti ({providers}).',
  change: 'Tista’ tbiddel l-għażla tiegħek f’kull ħin permezz ta’ “{open}”, fuq kull paġna.',
  acceptAll: 'Aċċetta kollox',
  rejectAll: 'Irrifjuta kollox',
  accept: 'Aċċetta',
  reject: 'Irrifjuta',
  choose: 'Agħżel',
  policy: 'Politika tal-privatezza',
};

export default words;
