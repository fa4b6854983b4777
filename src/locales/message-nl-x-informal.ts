import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'nl-x-informal',
  title: 'Je keuze is verwerkt',
  reload: {
    text: 'Om alle code te stoppen, moet deze pagina opnieuw worden geladen. Wat je hier hebt ingevuld, gaat dan verloren.',
    button: 'Opnieuw laden',
  },
  removal: {
    removed: 'Van je apparaat is verwijderd: {names}.',
    left: 'Mogelijk staat er nog iets op je apparaat dat alleen je browser kan verwijderen: {names}. Dat doe je in de instellingen van je browser, onder privacy of cookies.',
    close: 'Sluiten',
  },
};

export default words;
