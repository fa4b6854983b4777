import type { BannerWords } from '../core/words.js';
import { da as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'funktioner på hjemmesiden',
    security: 'sikkerhed',
    statistical: 'statistik',
    media: 'indhold fra andre hjemmesider',
    support: 'kundekontakt',
    marketing: 'markedsføring',
  },
  title: 'Må vi bruge cookies?',
  text: 'Vi, {controller}, vil gerne bruge cookies og lignende teknologier til {purposes}.',
  again:
    'Vi, {controller}, beder nu kun om dit valg vedrørende {services}, som vi gerne vil bruge til {purposes}.',
  thirdParties: 'Det involverer tredjeparter ({providers}).',
  change: 'Du kan når som helst ændre dit valg via ”{open}” på alle sider.',
  acceptAll: 'Accepter alle',
  rejectAll: 'Afvis alle',
  accept: 'Accepter',
  reject: 'Afvis',
  choose: 'Vælg selv',
  policy: 'Privatlivspolitik',
};

export default words;
