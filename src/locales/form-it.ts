import type { FormWords } from '../core/form-words.js';
import { it as open } from './open-labels.js';

const words: FormWords = {
  lang: 'it',
  asking: {
    title: 'Possiamo usare {services} per questo modulo?',
    reason: '{service}: {reason}',
    receivers: 'In tal caso i tuoi dati vengono inviati a {receivers}.',
    kept: 'Ciò che hai inserito rimane. Puoi revocare il consenso in qualsiasi momento da «{open}».',
    instead: 'Preferisci di no? Puoi anche contattare direttamente {controller}.',
  },
  open,
  loading: {
    title: 'Un momento: stiamo caricando {services}',
    text: 'Poi il modulo verrà inviato automaticamente.',
  },
  ticking: {
    title: 'Ancora un passaggio: la casella di {services}',
    text: 'Spunta la casella di {services}. Poi il modulo verrà inviato automaticamente.',
  },
  silent: {
    title: 'Nessuna risposta da {services}',
    text: 'Forse la connessione è instabile o un sistema di blocco nel tuo browser impedisce il caricamento. Non è stato inviato nulla; ciò che hai inserito è ancora lì.',
    instead: 'Puoi anche contattare direttamente {controller}.',
  },
  actions: {
    allow: 'Consenti e invia',
    without: 'Invia senza questo controllo',
    retry: 'Riprova',
    cancel: 'Torna al modulo',
  },
  telephone: 'Chiama il numero {telephone}',
  email: 'Scrivi a {email}',
};

export default words;
