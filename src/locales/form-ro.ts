import type { FormWords } from '../core/form-words.js';
import { ro as open } from './open-labels.js';

const words: FormWords = {
  lang: 'ro',
  asking: {
    title: 'Ne permiteți să folosim {services} pentru acest formular?',
    reason: '{service}: {reason}',
    receivers: 'În acest caz, datele dumneavoastră ajung la {receivers}.',
    kept: 'Ce ați completat rămâne în formular. Vă puteți retrage consimțământul oricând prin „{open}”.',
    instead: 'Preferați să nu permiteți? Puteți contacta {controller} și direct.',
  },
  open,
  loading: {
    title: 'Un moment: încărcăm {services}',
    text: 'Formularul va fi apoi trimis automat.',
  },
  ticking: {
    title: 'Încă un pas: caseta de la {services}',
    text: 'Bifați caseta de la {services}. Formularul va fi apoi trimis automat.',
  },
  silent: {
    title: 'Niciun răspuns de la {services}',
    text: 'Poate că sunt probleme cu conexiunea sau un program de blocare din browser împiedică încărcarea. Nu s-a trimis nimic; ce ați completat este încă aici.',
    instead: 'Puteți contacta {controller} și direct.',
  },
  actions: {
    allow: 'Permit și trimit',
    without: 'Trimit fără această verificare',
    retry: 'Încerc din nou',
    cancel: 'Înapoi la formular',
  },
  telephone: 'Sunați la {telephone}',
  email: 'Scrieți la {email}',
};

export default words;
