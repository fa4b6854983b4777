import type { PlaceholderWords } from '../core/placeholder-words.js';
import { ga as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'ga',
  title: 'Ábhar ó {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Seolfar do sheoladh IP agus seoladh an tsuímh nó an leathanaigh seo chuig {receivers} a luaithe a lódálfaidh tú an t-ábhar seo.',
  receivesFrom:
    'Seolfar do sheoladh IP agus seoladh an tsuímh nó an leathanaigh seo chuig {receivers} a luaithe a lódálfaidh tú an t-ábhar seo ó {hosts}.',
  cookies: 'Líon na bhfianán a stórálfar ar do ghléas ansin: {count}.',
  items: 'Líon na míreanna a stórálfar ar do ghléas ansin: {count}.',
  nothing: 'Ní stórálfar aon rud ar do ghléas.',
  purpose: 'Cuspóir: {purpose}.',
  extent:
    'Ní bhaineann “Ceadaigh uair amháin” ach leis an ábhar seo, fad atá tú ar an leathanach seo. Baineann “Ceadaigh i gcónaí” le gach rud ó {services} ar an suíomh seo, go dtí go dtarraingeoidh tú do thoiliú siar faoi “{open}”.',
  open,
  once: 'Ceadaigh uair amháin',
  always: 'Ceadaigh i gcónaí',
  policy: 'Beartas príobháideachais',
};

export default words;
