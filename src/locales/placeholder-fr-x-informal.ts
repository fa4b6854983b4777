import type { PlaceholderWords } from '../core/placeholder-words.js';
import { fr as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'fr-x-informal',
  title: 'Contenu de {services}',
  titleOf: '{content} ({services})',
  service: '{service} : {facts}',
  receives:
    'Ton adresse IP et l’adresse de ce site ou de cette page sont transmises à {receivers} dès que tu charges ce contenu.',
  receivesFrom:
    'Ton adresse IP et l’adresse de ce site ou de cette page sont transmises à {receivers} dès que tu charges ce contenu depuis {hosts}.',
  cookies: 'Nombre de cookies alors déposés sur ton appareil : {count}.',
  items: 'Nombre d’éléments alors enregistrés sur ton appareil : {count}.',
  nothing: 'Rien n’est enregistré sur ton appareil.',
  purpose: 'Finalité : {purpose}.',
  extent:
    '« Autoriser une fois » vaut uniquement pour ce contenu, tant que tu es sur cette page. « Toujours autoriser » vaut pour tout ce qui vient de {services} sur ce site, jusqu’à ce que tu retires cette autorisation via « {open} ».',
  open,
  once: 'Autoriser une fois',
  always: 'Toujours autoriser',
  policy: 'Politique de confidentialité',
};

export default words;
