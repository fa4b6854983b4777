import type { FormWords } from '../core/form-words.js';
import { sk as open } from './open-labels.js';

const words: FormWords = {
  lang: 'sk',
  asking: {
    title: '{services}: môžeme to použiť pri tomto formulári?',
    reason: '{service}: {reason}',
    receivers: 'Kto potom dostane vaše údaje: {receivers}.',
    kept: 'Čo ste vyplnili, ostane zachované. Súhlas môžete kedykoľvek odvolať cez „{open}“.',
    instead: 'Radšej nie? Môžete nás kontaktovať aj priamo ({controller}).',
  },
  open,
  loading: {
    title: 'Počkajte chvíľu, načítavame: {services}',
    text: 'Formulár sa potom odošle sám.',
  },
  ticking: {
    title: 'Ešte jeden krok: zaškrtávacie políčko ({services})',
    text: 'Zaškrtnite políčko ({services}). Formulár sa potom odošle sám.',
  },
  silent: {
    title: 'Žiadna odpoveď: {services}',
    text: 'Možno vypadáva pripojenie alebo načítaniu bráni blokovací nástroj vo vašom prehliadači. Nič sa neodoslalo; čo ste vyplnili, je tu stále.',
    instead: 'Môžete nás kontaktovať aj priamo ({controller}).',
  },
  actions: {
    allow: 'Povoliť a odoslať',
    without: 'Odoslať bez tejto kontroly',
    retry: 'Skúsiť znova',
    cancel: 'Späť na formulár',
  },
  telephone: 'Zavolať na {telephone}',
  email: 'Napísať na {email}',
};

export default words;
