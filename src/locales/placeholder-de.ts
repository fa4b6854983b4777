import type { PlaceholderWords } from '../core/placeholder-words.js';
import { de as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'de',
  title: 'Inhalt von {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Ihre IP-Adresse und die Adresse dieser Website oder Seite gehen an {receivers}, sobald Sie den Inhalt laden.',
  receivesFrom:
    'Ihre IP-Adresse und die Adresse dieser Website oder Seite gehen an {receivers}, sobald Sie den Inhalt von {hosts} laden.',
  cookies: 'Anzahl der Cookies, die dann auf Ihr Gerät kommen: {count}.',
  items: 'Anzahl der Einträge, die dann auf Ihrem Gerät gespeichert werden: {count}.',
  nothing: 'Auf Ihrem Gerät wird nichts gespeichert.',
  purpose: 'Zweck: {purpose}.',
  extent:
    '„Einmal erlauben“ gilt nur für diesen Inhalt, solange Sie auf dieser Seite sind. „Immer erlauben“ gilt für alles von {services} auf dieser Website, bis Sie das über „{open}“ widerrufen.',
  open,
  once: 'Einmal erlauben',
  always: 'Immer erlauben',
  policy: 'Datenschutzerklärung',
};

export default words;
