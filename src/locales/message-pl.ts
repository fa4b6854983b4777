import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'pl',
  title: 'Państwa wybór został zapisany',
  reload: {
    text: 'Aby zatrzymać cały kod, trzeba ponownie załadować tę stronę. To, co Państwo tu wpisali, zostanie wtedy utracone.',
    button: 'Załaduj ponownie',
  },
  removal: {
    removed: 'Usunięto z Państwa urządzenia: {names}.',
    left: 'Na Państwa urządzeniu mogło pozostać coś, co może usunąć tylko przeglądarka: {names}. Można to zrobić w ustawieniach przeglądarki, w części dotyczącej prywatności lub plików cookies.',
    close: 'Zamknij',
  },
};

export default words;
