import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'ro',
  title: 'Alegerea dumneavoastră a fost salvată',
  reload: {
    text: 'Pentru a opri tot codul, această pagină trebuie reîncărcată. La reîncărcare, ce ați completat aici se va pierde.',
    button: 'Reîncărcare',
  },
  removal: {
    removed: 'Șters de pe dispozitivul dumneavoastră: {names}.',
    left: 'Este posibil ca pe dispozitivul dumneavoastră să fi rămas ceva ce numai browserul poate șterge: {names}. Puteți face acest lucru în setările browserului, la confidențialitate sau cookie-uri.',
    close: 'Închidere',
  },
};

export default words;
