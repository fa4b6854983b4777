import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'lv',
  title: 'Jūsu izvēle ir saglabāta',
  reload: {
    text: 'Lai apturētu visu kodu, šī lapa ir jāielādē vēlreiz. Tas, ko šeit ievadījāt, tad zudīs.',
    button: 'Ielādēt vēlreiz',
  },
  removal: {
    removed: 'No jūsu ierīces izdzēsts: {names}.',
    left: 'Iespējams, jūsu ierīcē vēl ir dati, ko var izdzēst tikai jūsu pārlūkprogramma: {names}. To varat izdarīt savas pārlūkprogrammas iestatījumos, privātuma vai sīkdatņu sadaļā.',
    close: 'Aizvērt',
  },
};

export default words;
