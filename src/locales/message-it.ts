import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'it',
  title: 'La tua scelta è stata salvata',
  reload: {
    text: 'Per fermare tutto il codice, occorre ricaricare questa pagina. Ciò che hai inserito qui andrà perso.',
    button: 'Ricarica',
  },
  removal: {
    removed: 'Eliminato dal tuo dispositivo: {names}.',
    left: 'Forse sul tuo dispositivo resta ancora qualcosa che solo il browser può eliminare: {names}. Puoi farlo nelle impostazioni del browser, alla voce privacy o cookie.',
    close: 'Chiudi',
  },
};

export default words;
