import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'sv',
  title: 'Ditt val är sparat',
  reload: {
    text: 'För att all kod ska stoppas måste sidan laddas om. Det du har fyllt i här går då förlorat.',
    button: 'Ladda om',
  },
  removal: {
    removed: 'Borttaget från din enhet: {names}.',
    left: 'Det kan finnas något kvar på din enhet som bara webbläsaren kan ta bort: {names}. Du kan ta bort det i webbläsarens inställningar, under integritet eller kakor (cookies).',
    close: 'Stäng',
  },
};

export default words;
