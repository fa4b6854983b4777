import type { PlaceholderWords } from '../core/placeholder-words.js';
import { lt as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'lt',
  title: 'Turinio šaltinis: {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Kai tik įkelsite šį turinį, Jūsų IP adresą ir šios svetainės arba puslapio adresą gaus {receivers}.',
  receivesFrom:
    'Kai tik įkelsite šį turinį iš {hosts}, Jūsų IP adresą ir šios svetainės arba puslapio adresą gaus {receivers}.',
  cookies: 'Tada Jūsų įrenginyje bus išsaugota slapukų: {count}.',
  items: 'Tada Jūsų įrenginyje bus išsaugota įrašų: {count}.',
  nothing: 'Jūsų įrenginyje nieko neišsaugoma.',
  purpose: 'Tikslas: {purpose}.',
  extent:
    '„Leisti vieną kartą“ galioja tik šiam turiniui, kol esate šiame puslapyje. „Leisti visada“ galioja viskam, ką šioje svetainėje pateikia {services}, kol leidimą atšauksite paspaudę „{open}“.',
  open,
  once: 'Leisti vieną kartą',
  always: 'Leisti visada',
  policy: 'Privatumo politika',
};

export default words;
