import type { FormWords } from '../core/form-words.js';
import { sl as open } from './open-labels.js';

const words: FormWords = {
  lang: 'sl',
  asking: {
    title: '{services}: ali smemo to uporabiti pri tem obrazcu?',
    reason: '{service}: {reason}',
    receivers: 'Kdo nato prejme vaše podatke: {receivers}.',
    kept: 'Kar ste vnesli, se ohrani. Privolitev lahko kadar koli prekličete prek možnosti »{open}«.',
    instead: 'Raje ne? Na nas se lahko obrnete tudi neposredno ({controller}).',
  },
  open,
  loading: {
    title: 'Trenutek, nalagamo: {services}',
    text: 'Obrazec se bo nato poslal samodejno.',
  },
  ticking: {
    title: 'Še en korak: potrditveno polje ({services})',
    text: 'Označite potrditveno polje ({services}). Obrazec se bo nato poslal samodejno.',
  },
  silent: {
    title: 'Ni odgovora: {services}',
    text: 'Morda je povezava motena ali pa blokator v vašem brskalniku preprečuje nalaganje. Nič ni bilo poslano; kar ste vnesli, je še vedno tu.',
    instead: 'Na nas se lahko obrnete tudi neposredno ({controller}).',
  },
  actions: {
    allow: 'Dovoli in pošlji',
    without: 'Pošlji brez tega preverjanja',
    retry: 'Poskusi znova',
    cancel: 'Nazaj na obrazec',
  },
  telephone: 'Telefon: {telephone}',
  email: 'E-pošta: {email}',
};

export default words;
