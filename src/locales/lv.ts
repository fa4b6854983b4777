import type { BannerWords } from '../core/words.js';
import { lv as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'vietnes darbība',
    security: 'drošība',
    statistical: 'statistika',
    media: 'citu vietņu satura rādīšana',
    support: 'klientu atbalsts',
    marketing: 'mārketings',
  },
  title: 'Vai drīkstam izmantot sīkdatnes?',
  text: 'Mēs, {controller}, vēlamies izmantot sīkdatnes un līdzīgas tehnoloģijas, kuru izmantošanas nolūks ir {purposes}.',
  again:
    'Mēs, {controller}, tagad lūdzam jūs izdarīt izvēli tikai šajā jautājumā: {services} (nolūks – {purposes}).',
  thirdParties: 'Iesaistītas ir arī trešās personas ({providers}).',
  change: 'Savu izvēli varat jebkurā laikā mainīt katrā lapā, izvēloties „{open}”.',
  acceptAll: 'Pieņemt visas',
  rejectAll: 'Noraidīt visas',
  accept: 'Pieņemt',
  reject: 'Noraidīt',
  choose: 'Izvēlēties',
  policy: 'Privātuma politika',
};

export default words;
