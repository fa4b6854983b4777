import type { PlaceholderWords } from '../core/placeholder-words.js';
import { mt as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'mt',
  title: 'Kontenut minn {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'L-indirizz IP tiegħek u l-indirizz ta’ din il-websajt jew paġna jintbagħtu lil {receivers} malli tgħabbi dan il-kontenut.',
  receivesFrom:
    'L-indirizz IP tiegħek u l-indirizz ta’ din il-websajt jew paġna jintbagħtu lil {receivers} malli tgħabbi dan il-kontenut minn {hosts}.',
  cookies: 'Għadd ta’ cookies li mbagħad jinħażnu fuq l-apparat tiegħek: {count}.',
  items: 'Għadd ta’ elementi li mbagħad jinħażnu fuq l-apparat tiegħek: {count}.',
  nothing: 'Ma jinħażen xejn fuq l-apparat tiegħek.',
  purpose: 'Skop: {purpose}.',
  extent:
    '“Ippermetti darba” jgħodd biss għal dan il-kontenut, waqt li tkun fuq din il-paġna. “Ippermetti dejjem” jgħodd għal kulma jiġi minn {services} fuq din il-websajt, sakemm tirtira l-kunsens tiegħek permezz ta’ “{open}”.',
  open,
  once: 'Ippermetti darba',
  always: 'Ippermetti dejjem',
  policy: 'Politika tal-privatezza',
};

export default words;
