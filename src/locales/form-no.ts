import type { FormWords } from '../core/form-words.js';
import { no as open } from './open-labels.js';

const words: FormWords = {
  lang: 'no',
  asking: {
    title: 'Kan vi bruke {services} til dette skjemaet?',
    reason: '{service}: {reason}',
    receivers: 'I så fall får {receivers} opplysningene dine.',
    kept: 'Det du har fylt ut, blir stående. Du kan når som helst trekke tilbake samtykket ditt via «{open}».',
    instead: 'Vil du helst la være? Du kan også kontakte {controller} direkte.',
  },
  open,
  loading: {
    title: 'Et øyeblikk: Vi laster inn {services}',
    text: 'Deretter sendes skjemaet automatisk.',
  },
  ticking: {
    title: 'Ett steg til: avkrysningsboksen fra {services}',
    text: 'Kryss av i boksen fra {services}. Deretter sendes skjemaet automatisk.',
  },
  silent: {
    title: 'Ikke noe svar fra {services}',
    text: 'Det kan være problemer med forbindelsen, eller den kan være stoppet av en blokkering i nettleseren. Ingenting er sendt, og det du har fylt ut, står der fortsatt.',
    instead: 'Du kan også kontakte {controller} direkte.',
  },
  actions: {
    allow: 'Tillat og send',
    without: 'Send uten denne kontrollen',
    retry: 'Prøv igjen',
    cancel: 'Tilbake til skjemaet',
  },
  telephone: 'Ring {telephone}',
  email: 'Send e-post til {email}',
};

export default words;
