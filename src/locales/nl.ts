import type { BannerWords } from '../core/words.js';
import { nl as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'de werking van de website',
    security: 'beveiliging',
    statistical: 'statistieken',
    media: 'media van anderen',
    support: 'klantcontact',
    marketing: 'marketing',
  },
  title: 'Mogen wij cookies gebruiken?',
  text: 'Wij, {controller}, willen cookies en vergelijkbare technieken gebruiken voor {purposes}.',
  again:
    'Wij, {controller}, vragen nu alleen om uw keuze over cookies en vergelijkbare technieken van {services}, voor {purposes}.',
  thirdParties: 'Daarbij zijn derden betrokken ({providers}).',
  change: 'U kunt uw keuze altijd wijzigen via ‘{open}’, op elke pagina.',
  acceptAll: 'Alles accepteren',
  rejectAll: 'Alles weigeren',
  accept: 'Accepteren',
  reject: 'Weigeren',
  choose: 'Zelf kiezen',
  policy: 'Privacyverklaring',
};

export default words;
