import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'en',
  title: 'Your choice has been saved',
  reload: {
    text: 'To stop all code, this page must be reloaded. What you have filled in here will then be lost.',
    button: 'Reload',
  },
  removal: {
    removed: 'Removed from your device: {names}.',
    left: 'There may still be something on your device that only your browser can remove: {names}. You can do that in the settings of your browser, under privacy or cookies.',
    close: 'Close',
  },
};

export default words;
