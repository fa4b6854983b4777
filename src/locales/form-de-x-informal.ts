import type { FormWords } from '../core/form-words.js';
import { de as open } from './open-labels.js';

const words: FormWords = {
  lang: 'de-x-informal',
  asking: {
    title: 'Dürfen wir {services} für dieses Formular verwenden?',
    reason: '{service}: {reason}',
    receivers: 'Deine Daten werden dann an {receivers} übermittelt.',
    kept: 'Deine Eingaben bleiben erhalten. Du kannst deine Einwilligung jederzeit über „{open}“ widerrufen.',
    instead: 'Lieber nicht? Du kannst {controller} auch direkt erreichen.',
  },
  open,
  loading: {
    title: 'Einen Moment: Wir laden {services}',
    text: 'Dein Formular wird danach automatisch gesendet.',
  },
  ticking: {
    title: 'Noch ein Schritt: das Häkchen von {services}',
    text: 'Setze das Häkchen im Feld von {services}. Dein Formular wird danach automatisch gesendet.',
  },
  silent: {
    title: 'Keine Antwort von {services}',
    text: 'Vielleicht ist die Verbindung gestört, oder ein Blocker in deinem Browser verhindert das Laden. Es wurde nichts gesendet; deine Eingaben sind noch da.',
    instead: 'Du kannst {controller} auch direkt erreichen.',
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
