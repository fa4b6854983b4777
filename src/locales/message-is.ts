import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'is',
  title: 'Val þitt hefur verið vistað',
  reload: {
    text: 'Endurhlaða þarf þessa síðu til að stöðva allan kóða. Það sem þú fylltir út hér glatast þá.',
    button: 'Endurhlaða',
  },
  removal: {
    removed: 'Eytt af tækinu þínu: {names}.',
    left: 'Hugsanlega er enn eitthvað á tækinu þínu sem aðeins vafrinn þinn getur eytt: {names}. Þú getur eytt því í stillingum vafrans, undir persónuvernd eða vafrakökum.',
    close: 'Loka',
  },
};

export default words;
