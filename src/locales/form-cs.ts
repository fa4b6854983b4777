import type { FormWords } from '../core/form-words.js';
import { cs as open } from './open-labels.js';

const words: FormWords = {
  lang: 'cs',
  asking: {
    title: '{services}: můžeme to použít u tohoto formuláře?',
    reason: '{service}: {reason}',
    receivers: 'Potom {receivers} obdrží vaše údaje.',
    kept: 'Co jste vyplnili, zůstane zachováno. Souhlas můžete kdykoli odvolat přes „{open}“.',
    instead: 'Raději ne? Můžete nás kontaktovat i přímo ({controller}).',
  },
  open,
  loading: {
    title: 'Chvilku strpení, načítáme: {services}',
    text: 'Formulář se potom odešle sám.',
  },
  ticking: {
    title: 'Ještě jeden krok: zaškrtávací políčko ({services})',
    text: 'Zaškrtněte políčko ({services}). Formulář se potom odešle sám.',
  },
  silent: {
    title: 'Žádná odpověď: {services}',
    text: 'Možná vypadává připojení, nebo blokovací nástroj ve vašem prohlížeči brání načtení. Nic se neodeslalo; co jste vyplnili, tu stále je.',
    instead: 'Můžete nás kontaktovat i přímo ({controller}).',
  },
  actions: {
    allow: 'Povolit a odeslat',
    without: 'Odeslat bez této kontroly',
    retry: 'Zkusit znovu',
    cancel: 'Zpět k formuláři',
  },
  telephone: 'Zavolat na {telephone}',
  email: 'Napsat na {email}',
};

export default words;
