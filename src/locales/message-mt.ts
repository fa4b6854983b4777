import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'mt',
  title: 'L-għażla tiegħek ġiet issejvjata',
  reload: {
    text: 'Biex jieqaf il-kodiċi kollu, din il-paġna trid titgħabba mill-ġdid. Dak li mlejt hawn imbagħad jintilef.',
    button: 'Għabbi mill-ġdid',
  },
  removal: {
    removed: 'Tneħħa mill-apparat tiegħek: {names}.',
    left: 'Jista’ jkun li għad hemm xi ħaġa fuq l-apparat tiegħek li l-browser tiegħek biss jista’ jneħħi: {names}. Tista’ tagħmel dan fis-settings tal-browser tiegħek, taħt il-privatezza jew il-cookies.',
    close: 'Agħlaq',
  },
};

export default words;
