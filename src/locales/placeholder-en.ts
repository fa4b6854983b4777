import type { PlaceholderWords } from '../core/placeholder-words.js';
import { en as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'en',
  title: 'Content from {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Your IP address and the address of this website or page go to {receivers} as soon as you load this.',
  receivesFrom:
    'Your IP address and the address of this website or page go to {receivers} as soon as you load this from {hosts}.',
  cookies: 'Cookies that it then puts on your device: {count}.',
  items: 'Entries that it then stores on your device: {count}.',
  nothing: 'It puts nothing on your device.',
  purpose: 'Purpose: {purpose}.',
  extent:
    'Allowing once covers only this content, for as long as you are on this page. Always allowing covers everything from {services} on this website, until you withdraw that through ‘{open}’.',
  open,
  once: 'Allow once',
  always: 'Always allow',
  policy: 'Privacy policy',
};

export default words;
