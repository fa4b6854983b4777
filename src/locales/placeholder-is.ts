import type { PlaceholderWords } from '../core/placeholder-words.js';
import { is as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'is',
  title: 'Efni frá öðrum: {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'IP-talan þín og slóð þessa vefs eða þessarar síðu fara til utanaðkomandi aðila ({receivers}) um leið og þú sækir efnið.',
  receivesFrom:
    'IP-talan þín og slóð þessa vefs eða þessarar síðu fara til utanaðkomandi aðila ({receivers}) um leið og þú sækir efnið frá {hosts}.',
  cookies: 'Vafrakökur sem vistast þá á tækinu þínu: {count}.',
  items: 'Atriði sem vistast þá á tækinu þínu: {count}.',
  nothing: 'Ekkert vistast á tækinu þínu.',
  purpose: 'Tilgangur: {purpose}.',
  extent:
    '„Leyfa einu sinni“ gildir aðeins um þetta efni og á meðan þú ert á þessari síðu. „Leyfa alltaf“ gildir um allt frá sömu þjónustu ({services}) á þessum vef þar til þú dregur leyfið til baka undir „{open}“.',
  open,
  once: 'Leyfa einu sinni',
  always: 'Leyfa alltaf',
  policy: 'Persónuverndarstefna',
};

export default words;
