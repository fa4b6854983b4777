import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'pl',
  posted: {
    description:
      'Zapamiętuje, jakiego wyboru dokonali Państwo w sprawie plików cookies, wraz z losowym identyfikatorem. Pod tym identyfikatorem {controller} przechowuje dowód każdego wyboru i każdego wycofania zgody. To, co jest w tym celu wysyłane, nie zawiera Państwa adresu IP ani danych o przeglądarce.',
    reason:
      'Przechowuje wybór, dopóki nie zostanie on otrzymany jako dowód. Potem ten zapis jest usuwany.',
    latest: 'Zapamiętuje, który wybór jest ostatni, aby wcześniejszy nigdy nie powrócił.',
  },
  receipt: {
    download: 'Pobierz kopię mojego wyboru',
    downloaded: 'Pobrano: {file}',
    notStated: 'nie podano',
    withdrawal: 'Przez „{open}” na każdej stronie tej witryny.',
  },
};

export default words;
