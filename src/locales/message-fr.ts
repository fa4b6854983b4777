import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'fr',
  title: 'Votre choix est enregistré',
  reload: {
    text: 'Pour arrêter tout le code, cette page doit être rechargée. Ce que vous avez saisi ici sera alors perdu.',
    button: 'Recharger la page',
  },
  removal: {
    removed: 'Supprimé de votre appareil : {names}.',
    left: 'Il reste peut-être sur votre appareil des éléments que seul votre navigateur peut supprimer : {names}. Vous pouvez le faire dans les paramètres de votre navigateur, sous « confidentialité » ou « cookies ».',
    close: 'Fermer',
  },
};

export default words;
