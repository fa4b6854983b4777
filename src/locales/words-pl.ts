import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'pl',
  purposes: {
    functional: {
      name: 'Działanie witryny',
      description: 'Potrzebne do tego, aby witryna działała i pamiętała Państwa ustawienia.',
    },
    security: {
      name: 'Bezpieczeństwo',
      description: 'Zapobiega nadużyciom, na przykład spamowi wysyłanemu przez formularze.',
    },
    statistical: {
      name: 'Statystyka',
      description: 'Pokazuje, jak odwiedzający korzystają z witryny, abyśmy mogli ją ulepszać.',
    },
    media: {
      name: 'Treści z innych witryn',
      description: 'Filmy, mapy i inne treści, które pochodzą z innej witryny.',
    },
    support: {
      name: 'Obsługa klienta',
      description: 'Czat i inna pomoc podczas Państwa wizyty.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Rozpoznaje odwiedzających, aby można było zwracać się bezpośrednio do nich lub do ich firmy.',
    },
  },
  functionalReason: 'Bez tego zapisu witryna nie może wykonać tego, o co Państwo proszą.',
  preferences: {
    title: 'Państwa wybór dotyczący plików cookies',
    introduction:
      'Tutaj decydują Państwo, co {controller} może zapisywać na Państwa urządzeniu i z niego odczytywać. Swój wybór mogą Państwo zmienić w każdej chwili.',
    save: 'Zapisz wybór',
    acceptAll: 'Akceptuję wszystko',
    rejectAll: 'Odrzucam wszystko',
    close: 'Zamknij bez zapisywania',
    alwaysOn: 'Zawsze włączone',
    whyWithoutConsent: 'Dlaczego bez zgody',
    details: 'Dane i pliki cookies',
    provider: 'Dostawca',
    hosts: 'Serwery, z którymi się łączy',
    recipients: 'Inni odbiorcy',
    transfer: 'Przekazywanie danych poza Europejski Obszar Gospodarczy',
    duration: 'Okres przechowywania',
    storesNothing: 'Nie zapisuje niczego na Państwa urządzeniu.',
    colon: ': ',
  },
  duration: { session: 'do zamknięcia przeglądarki', persistent: 'do usunięcia przez Państwa' },
  record: {
    name: 'Wybór dotyczący plików cookies',
    description:
      'Zapamiętuje Państwa wybór dotyczący plików cookies. Ten plik cookie nie zawiera niczego, po czym można by Państwa rozpoznać.',
    reason: 'Zapamiętuje Państwa wybór dotyczący plików cookies.',
    leftReason: 'Zapamiętuje w tej karcie, co po Państwa wyborze trzeba jeszcze usunąć.',
  },
};

export default words;
