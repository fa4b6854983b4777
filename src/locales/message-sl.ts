import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'sl',
  title: 'Vaša izbira je shranjena',
  reload: {
    text: 'Da se ustavi vsa koda, je treba to stran znova naložiti. Kar ste tu vnesli, bo pri tem izgubljeno.',
    button: 'Znova naloži',
  },
  removal: {
    removed: 'Iz vaše naprave je odstranjeno: {names}.',
    left: 'V vaši napravi je morda ostalo še nekaj, kar lahko odstrani samo vaš brskalnik: {names}. To storite v nastavitvah brskalnika, v razdelku o zasebnosti ali piškotkih.',
    close: 'Zapri',
  },
};

export default words;
