import type { BannerWords } from '../core/words.js';
import { sv as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'funktioner på webbplatsen',
    security: 'säkerhet',
    statistical: 'statistik',
    media: 'innehåll från andra webbplatser',
    support: 'kundkontakt',
    marketing: 'marknadsföring',
  },
  title: 'Får vi använda kakor?',
  text: 'Vi, {controller}, vill använda kakor (cookies) och liknande tekniker för {purposes}.',
  again:
    'Vi, {controller}, ber nu bara om ditt val när det gäller {services}, som vi vill använda för {purposes}.',
  thirdParties: 'Tredje parter är involverade ({providers}).',
  change: 'Du kan när som helst ändra ditt val via ”{open}” på alla sidor.',
  acceptAll: 'Godkänn alla',
  rejectAll: 'Avvisa alla',
  accept: 'Godkänn',
  reject: 'Avvisa',
  choose: 'Välj själv',
  policy: 'Integritetspolicy',
};

export default words;
