import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'fr-x-informal',
  title: 'Ton choix est enregistré',
  reload: {
    text: 'Pour arrêter tout le code, cette page doit être rechargée. Ce que tu as saisi ici sera alors perdu.',
    button: 'Recharger la page',
  },
  removal: {
    removed: 'Supprimé de ton appareil : {names}.',
    left: 'Il reste peut-être sur ton appareil des éléments que seul ton navigateur peut supprimer : {names}. Tu peux le faire dans les paramètres de ton navigateur, sous « confidentialité » ou « cookies ».',
    close: 'Fermer',
  },
};

export default words;
