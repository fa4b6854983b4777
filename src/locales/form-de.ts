import type { FormWords } from '../core/form-words.js';
import { de as open } from './open-labels.js';

const words: FormWords = {
  lang: 'de',
  asking: {
    title: 'Dürfen wir {services} für dieses Formular verwenden?',
    reason: '{service}: {reason}',
    receivers: 'Ihre Daten werden dann an {receivers} übermittelt.',
    kept: 'Ihre Eingaben bleiben erhalten. Sie können Ihre Einwilligung jederzeit über „{open}“ widerrufen.',
    instead: 'Lieber nicht? Sie können {controller} auch direkt erreichen.',
  },
  open,
  loading: {
    title: 'Einen Moment: Wir laden {services}',
    text: 'Ihr Formular wird danach automatisch gesendet.',
  },
  ticking: {
    title: 'Noch ein Schritt: das Häkchen von {services}',
    text: 'Setzen Sie das Häkchen im Feld von {services}. Ihr Formular wird danach automatisch gesendet.',
  },
  silent: {
    title: 'Keine Antwort von {services}',
    text: 'Vielleicht ist die Verbindung gestört, oder ein Blocker in Ihrem Browser verhindert das Laden. Es wurde nichts gesendet; Ihre Eingaben sind noch da.',
    instead: 'Sie können {controller} auch direkt erreichen.',
  },
  actions: {
    allow: 'Erlauben und senden',
    without: 'Ohne diese Prüfung senden',
    retry: 'Erneut versuchen',
    cancel: 'Zurück zum Formular',
  },
  telephone: 'Anrufen: {telephone}',
  email: 'E-Mail an {email}',
};

export default words;
