import type { FormWords } from '../core/form-words.js';
import { mt as open } from './open-labels.js';

const words: FormWords = {
  lang: 'mt',
  asking: {
    title: 'Nistgħu nużaw {services} għal din il-formola?',
    reason: '{service}: {reason}',
    receivers: 'F’dan il-każ, id-data tiegħek tintbagħat lil {receivers}.',
    kept: 'Dak li mlejt jibqa’ hemm. Tista’ tirtira l-kunsens tiegħek f’kull ħin permezz ta’ “{open}”.',
    instead: 'Tippreferi li le? Tista’ wkoll tikkuntattja lil {controller} direttament.',
  },
  open,
  loading: {
    title: 'Mument: qed ngħabbu {services}',
    text: 'Imbagħad il-formola tiegħek tintbagħat awtomatikament.',
  },
  ticking: {
    title: 'Pass ieħor: il-kaxxa ta’ {services}',
    text: 'Immarka l-kaxxa ta’ {services}. Imbagħad il-formola tiegħek tintbagħat awtomatikament.',
  },
  silent: {
    title: 'M’hemmx tweġiba minn {services}',
    text: 'Forsi hemm problema bil-konnessjoni, jew xi blocker fil-browser tiegħek qed iwaqqaf it-tagħbija. Ma ntbagħat xejn; dak li mlejt għadu hemm.',
    instead: 'Tista’ wkoll tikkuntattja lil {controller} direttament.',
  },
  actions: {
    allow: 'Ippermetti u ibgħat',
    without: 'Ibgħat mingħajr din il-verifika',
    retry: 'Erġa’ pprova',
    cancel: 'Lura għall-formola',
  },
  telephone: 'Ċempel {telephone}',
  email: 'Ibgħat email fuq {email}',
};

export default words;
