import type { FormWords } from '../core/form-words.js';
import { hr as open } from './open-labels.js';

const words: FormWords = {
  lang: 'hr',
  asking: {
    title: '{services}: smijemo li to upotrijebiti za ovaj obrazac?',
    reason: '{service}: {reason}',
    receivers: 'Tko tada prima vaše podatke: {receivers}.',
    kept: 'Ono što ste upisali ostaje. Privolu možete povući u svakom trenutku putem opcije „{open}”.',
    instead: 'Ne želite to? Možete nam se obratiti i izravno ({controller}).',
  },
  open,
  loading: {
    title: 'Trenutak, učitavamo: {services}',
    text: 'Obrazac će se zatim poslati automatski.',
  },
  ticking: {
    title: 'Još jedan korak: potvrdni okvir ({services})',
    text: 'Označite potvrdni okvir ({services}). Obrazac će se zatim poslati automatski.',
  },
  silent: {
    title: 'Nema odgovora: {services}',
    text: 'Možda veza ne radi kako treba ili alat za blokiranje u vašem pregledniku sprječava učitavanje. Ništa nije poslano; ono što ste upisali još je ovdje.',
    instead: 'Možete nam se obratiti i izravno ({controller}).',
  },
  actions: {
    allow: 'Dopusti i pošalji',
    without: 'Pošalji bez ove provjere',
    retry: 'Pokušaj ponovno',
    cancel: 'Natrag na obrazac',
  },
  telephone: 'Telefon: {telephone}',
  email: 'E-pošta: {email}',
};

export default words;
