import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Meie, {controller}, soovime kasutada küpsiseid ja sarnaseid tehnoloogiaid. Kasutamise eesmärk on {purposes}. Sellest keeldub teie brauser juba teie eest: {refused} (Global Privacy Control).',
  note: 'Teie brauser keeldub sellest juba teie eest (Global Privacy Control). Kui te seda siiski soovite, saate selle siin sisse lülitada.',
  accept: 'Nõustun',
};

export default words;
