import type { PlaceholderWords } from '../core/placeholder-words.js';
import { sl as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'sl',
  title: 'Vdelana vsebina: {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Takoj ko naložite to vsebino, se pošljeta vaš naslov IP in naslov tega spletnega mesta ali strani. Kdo ju prejme: {receivers}.',
  receivesFrom:
    'Takoj ko naložite to vsebino (vir: {hosts}), se pošljeta vaš naslov IP in naslov tega spletnega mesta ali strani. Kdo ju prejme: {receivers}.',
  cookies: 'Število piškotkov, ki se nato shranijo v vašo napravo: {count}.',
  items: 'Število zapisov, ki se nato shranijo v vašo napravo: {count}.',
  nothing: 'V vašo napravo se ne shrani nič.',
  purpose: 'Namen: {purpose}.',
  extent:
    '»Dovoli enkrat« velja samo za to vsebino in samo, dokler ste na tej strani. »Vedno dovoli« velja na tem spletnem mestu za vse iz istega vira ({services}), dokler tega ne prekličete prek možnosti »{open}«.',
  open,
  once: 'Dovoli enkrat',
  always: 'Vedno dovoli',
  policy: 'Politika zasebnosti',
};

export default words;
