import type { BannerWords } from '../core/words.js';
import { de as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'das Funktionieren der Website',
    security: 'Sicherheit',
    statistical: 'Statistiken',
    media: 'Medien anderer Anbieter',
    support: 'Kundenkontakt',
    marketing: 'Marketing',
  },
  title: 'Dürfen wir Cookies verwenden?',
  text: 'Wir, {controller}, möchten Cookies und ähnliche Techniken für {purposes} verwenden.',
  again:
    'Wir, {controller}, fragen dich jetzt nur nach deiner Auswahl zu {services}, für {purposes}.',
  thirdParties: 'Daran sind Dritte beteiligt ({providers}).',
  change: 'Du kannst deine Auswahl jederzeit und auf jeder Seite über „{open}“ ändern.',
  acceptAll: 'Alle akzeptieren',
  rejectAll: 'Alle ablehnen',
  accept: 'Akzeptieren',
  reject: 'Ablehnen',
  choose: 'Selbst auswählen',
  policy: 'Datenschutzerklärung',
};

export default words;
