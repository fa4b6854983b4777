import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'de',
  title: 'Ihre Auswahl ist gespeichert',
  reload: {
    text: 'Damit der gesamte Code stoppt, muss diese Seite neu geladen werden. Was Sie hier eingegeben haben, geht dann verloren.',
    button: 'Neu laden',
  },
  removal: {
    removed: 'Von Ihrem Gerät gelöscht: {names}.',
    left: 'Möglicherweise ist auf Ihrem Gerät noch etwas gespeichert, das nur Ihr Browser löschen kann: {names}. Das machen Sie in den Einstellungen Ihres Browsers, unter Datenschutz oder Cookies.',
    close: 'Schließen',
  },
};

export default words;
