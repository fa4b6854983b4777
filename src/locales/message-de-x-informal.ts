import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'de-x-informal',
  title: 'Deine Auswahl ist gespeichert',
  reload: {
    text: 'Damit der gesamte Code stoppt, muss diese Seite neu geladen werden. Was du hier eingegeben hast, geht dann verloren.',
    button: 'Neu laden',
  },
  removal: {
    removed: 'Von deinem Gerät gelöscht: {names}.',
    left: 'Möglicherweise ist auf deinem Gerät noch etwas gespeichert, das nur dein Browser löschen kann: {names}. Das machst du in den Einstellungen deines Browsers, unter Datenschutz oder Cookies.',
    close: 'Schließen',
  },
};

export default words;
