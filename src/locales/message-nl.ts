import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'nl',
  title: 'Uw keuze is verwerkt',
  reload: {
    text: 'Om alle code te stoppen, moet deze pagina opnieuw worden geladen. Wat u hier hebt ingevuld, gaat dan verloren.',
    button: 'Opnieuw laden',
  },
  removal: {
    removed: 'Van uw apparaat is verwijderd: {names}.',
    left: 'Mogelijk staat er nog iets op uw apparaat dat alleen uw browser kan verwijderen: {names}. Dat doet u in de instellingen van uw browser, onder privacy of cookies.',
    close: 'Sluiten',
  },
};

export default words;
