import type { BannerWords } from '../core/words.js';
import { no as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'funksjoner på nettstedet',
    security: 'sikkerhet',
    statistical: 'statistikk',
    media: 'innhold fra andre nettsteder',
    support: 'kundekontakt',
    marketing: 'markedsføring',
  },
  title: 'Kan vi bruke informasjonskapsler?',
  text: 'Vi, {controller}, ønsker å bruke informasjonskapsler (cookies) og lignende teknologi til {purposes}.',
  again:
    'Vi, {controller}, ber nå bare om valget ditt når det gjelder {services}, som vi ønsker å bruke til {purposes}.',
  thirdParties: 'Tredjeparter er involvert ({providers}).',
  change: 'Du kan når som helst endre valget ditt via «{open}» på alle sider.',
  acceptAll: 'Godta alle',
  rejectAll: 'Avvis alle',
  accept: 'Godta',
  reject: 'Avvis',
  choose: 'Velg selv',
  policy: 'Personvernerklæring',
};

export default words;
