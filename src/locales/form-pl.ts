import type { FormWords } from '../core/form-words.js';
import { pl as open } from './open-labels.js';

const words: FormWords = {
  lang: 'pl',
  asking: {
    title: '{services}: czy możemy tego użyć w tym formularzu?',
    reason: '{service}: {reason}',
    receivers: 'Kto otrzyma wtedy Państwa dane: {receivers}.',
    kept: 'To, co Państwo wpisali, pozostanie w formularzu. Zgodę mogą Państwo wycofać w każdej chwili, wybierając „{open}”.',
    instead:
      'Wolą Państwo tego nie robić? Można się też skontaktować z nami bezpośrednio ({controller}).',
  },
  open,
  loading: {
    title: 'Prosimy poczekać, ładujemy: {services}',
    text: 'Potem formularz zostanie wysłany automatycznie.',
  },
  ticking: {
    title: 'Jeszcze jeden krok: pole wyboru ({services})',
    text: 'Prosimy zaznaczyć pole wyboru ({services}). Potem formularz zostanie wysłany automatycznie.',
  },
  silent: {
    title: 'Brak odpowiedzi: {services}',
    text: 'Być może połączenie nie działa prawidłowo albo narzędzie blokujące w przeglądarce zatrzymuje ładowanie. Nic nie zostało wysłane; to, co Państwo wpisali, nadal jest w formularzu.',
    instead: 'Można się też skontaktować z nami bezpośrednio ({controller}).',
  },
  actions: {
    allow: 'Zezwól i wyślij',
    without: 'Wyślij bez tej weryfikacji',
    retry: 'Spróbuj ponownie',
    cancel: 'Wróć do formularza',
  },
  telephone: 'Telefon: {telephone}',
  email: 'E-mail: {email}',
};

export default words;
