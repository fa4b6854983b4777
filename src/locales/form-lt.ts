import type { FormWords } from '../core/form-words.js';
import { lt as open } from './open-labels.js';

const words: FormWords = {
  lang: 'lt',
  asking: {
    title: 'Ar leidžiate, kad šioje formoje veiktų {services}?',
    reason: '{service}: {reason}',
    receivers: 'Tada Jūsų duomenis gaus {receivers}.',
    kept: 'Tai, ką įrašėte, išliks. Savo sutikimą galite bet kada atšaukti paspaudę „{open}“.',
    instead: 'Nenorite? Galite susisiekti ir tiesiogiai: {controller}.',
  },
  open,
  loading: {
    title: 'Palaukite: įkeliama {services}',
    text: 'Tada Jūsų forma bus išsiųsta automatiškai.',
  },
  ticking: {
    title: 'Dar vienas žingsnis: pažymėkite langelį ({services})',
    text: 'Pažymėkite langelį, kurį rodo {services}. Tada Jūsų forma bus išsiųsta automatiškai.',
  },
  silent: {
    title: 'Neatsako {services}',
    text: 'Gali būti, kad sutriko ryšys arba įkelti neleidžia Jūsų naršyklės blokavimo priemonė. Niekas neišsiųsta; tai, ką įrašėte, išliko.',
    instead: 'Galite susisiekti ir tiesiogiai: {controller}.',
  },
  actions: {
    allow: 'Leisti ir siųsti',
    without: 'Siųsti be šio patikrinimo',
    retry: 'Bandyti dar kartą',
    cancel: 'Grįžti į formą',
  },
  telephone: 'Skambinti tel. {telephone}',
  email: 'Rašyti el. paštu {email}',
};

export default words;
