import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'hu',
  title: 'Döntését elmentettük',
  reload: {
    text: 'Ahhoz, hogy minden kód leálljon, ezt az oldalt újra kell tölteni. Amit itt kitöltött, az ekkor elvész.',
    button: 'Újratöltés',
  },
  removal: {
    removed: 'Az Ön eszközéről törölve: {names}.',
    left: 'Lehet, hogy maradt még valami az Ön eszközén, amit csak a böngészője törölhet: {names}. Ezt a böngésző beállításaiban teheti meg, az adatvédelemnél vagy a sütiknél.',
    close: 'Bezárás',
  },
};

export default words;
