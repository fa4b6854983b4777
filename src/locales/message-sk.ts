import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'sk',
  title: 'Vaša voľba je uložená',
  reload: {
    text: 'Aby sa zastavil všetok kód, musí sa táto stránka načítať znova. Čo ste tu vyplnili, sa pritom stratí.',
    button: 'Načítať znova',
  },
  removal: {
    removed: 'Z vášho zariadenia bolo odstránené: {names}.',
    left: 'Vo vašom zariadení možno ešte ostalo niečo, čo môže odstrániť len váš prehliadač: {names}. Urobíte to v nastaveniach prehliadača, v časti o súkromí alebo cookies.',
    close: 'Zavrieť',
  },
};

export default words;
