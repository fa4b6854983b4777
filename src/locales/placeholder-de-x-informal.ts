import type { PlaceholderWords } from '../core/placeholder-words.js';
import { de as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'de-x-informal',
  title: 'Inhalt von {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Deine IP-Adresse und die Adresse dieser Website oder Seite gehen an {receivers}, sobald du den Inhalt lädst.',
  receivesFrom:
    'Deine IP-Adresse und die Adresse dieser Website oder Seite gehen an {receivers}, sobald du den Inhalt von {hosts} lädst.',
  cookies: 'Anzahl der Cookies, die dann auf dein Gerät kommen: {count}.',
  items: 'Anzahl der Einträge, die dann auf deinem Gerät gespeichert werden: {count}.',
  nothing: 'Auf deinem Gerät wird nichts gespeichert.',
  purpose: 'Zweck: {purpose}.',
  extent:
    '„Einmal erlauben“ gilt nur für diesen Inhalt, solange du auf dieser Seite bist. „Immer erlauben“ gilt für alles von {services} auf dieser Website, bis du das über „{open}“ widerrufst.',
  open,
  once: 'Einmal erlauben',
  always: 'Immer erlauben',
  policy: 'Datenschutzerklärung',
};

export default words;
