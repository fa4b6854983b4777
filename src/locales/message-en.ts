import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'en',
  title: 'Your choice has been saved',
  reload: {
    text: 'To stop all code, this page must load again. What you have filled in here will then be lost.',
    button: 'Load again',
  },
  removal: {
    removed: 'Removed from your device: {names}.',
    left: 'What others may have stored on your device can be removed by your browser alone: {names}. You do that in the settings of your browser, under privacy or cookies.',
    close: 'Close',
  },
};

export default words;
