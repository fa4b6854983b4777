import type { FormWords } from '../core/form-words.js';
import { sv as open } from './open-labels.js';

const words: FormWords = {
  lang: 'sv',
  asking: {
    title: 'Får vi använda {services} för det här formuläret?',
    reason: '{service}: {reason}',
    receivers: 'I så fall får {receivers} dina uppgifter.',
    kept: 'Det du har fyllt i finns kvar. Du kan när som helst återkalla ditt samtycke via ”{open}”.',
    instead: 'Vill du hellre låta bli? Du kan också kontakta {controller} direkt.',
  },
  open,
  loading: {
    title: 'Ett ögonblick: vi laddar {services}',
    text: 'Sedan skickas formuläret automatiskt.',
  },
  ticking: {
    title: 'Ett steg kvar: kryssrutan från {services}',
    text: 'Kryssa i rutan från {services}. Sedan skickas formuläret automatiskt.',
  },
  silent: {
    title: 'Inget svar från {services}',
    text: 'Anslutningen kan vara störd, eller så hindras den av en blockerare i din webbläsare. Ingenting har skickats, och det du har fyllt i finns kvar.',
    instead: 'Du kan också kontakta {controller} direkt.',
  },
  actions: {
    allow: 'Tillåt och skicka',
    without: 'Skicka utan den här kontrollen',
    retry: 'Försök igen',
    cancel: 'Tillbaka till formuläret',
  },
  telephone: 'Ring {telephone}',
  email: 'Mejla {email}',
};

export default words;
