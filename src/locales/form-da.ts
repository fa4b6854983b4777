import type { FormWords } from '../core/form-words.js';
import { da as open } from './open-labels.js';

const words: FormWords = {
  lang: 'da',
  asking: {
    title: 'Må vi bruge {services} til denne formular?',
    reason: '{service}: {reason}',
    receivers: 'I så fald får {receivers} dine oplysninger.',
    kept: 'Det, du har udfyldt, bliver stående. Du kan når som helst trække dit samtykke tilbage via ”{open}”.',
    instead: 'Vil du helst ikke? Du kan også kontakte {controller} direkte.',
  },
  open,
  loading: {
    title: 'Et øjeblik: Vi indlæser {services}',
    text: 'Derefter sendes din formular automatisk.',
  },
  ticking: {
    title: 'Et trin mere: afkrydsningsfeltet fra {services}',
    text: 'Sæt kryds i feltet fra {services}. Derefter sendes din formular automatisk.',
  },
  silent: {
    title: 'Intet svar fra {services}',
    text: 'Der kan være problemer med forbindelsen, eller den kan være stoppet af en blokering i din browser. Der er ikke sendt noget, og det, du har udfyldt, står der stadig.',
    instead: 'Du kan også kontakte {controller} direkte.',
  },
  actions: {
    allow: 'Tillad og send',
    without: 'Send uden denne kontrol',
    retry: 'Prøv igen',
    cancel: 'Tilbage til formularen',
  },
  telephone: 'Ring til {telephone}',
  email: 'Skriv til {email}',
};

export default words;
