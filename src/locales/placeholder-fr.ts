import type { PlaceholderWords } from '../core/placeholder-words.js';
import { fr as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'fr',
  title: 'Contenu de {services}',
  titleOf: '{content} ({services})',
  service: '{service} : {facts}',
  receives:
    'Votre adresse IP et l’adresse de ce site ou de cette page sont transmises à {receivers} dès que vous chargez ce contenu.',
  receivesFrom:
    'Votre adresse IP et l’adresse de ce site ou de cette page sont transmises à {receivers} dès que vous chargez ce contenu depuis {hosts}.',
  cookies: 'Nombre de cookies alors déposés sur votre appareil : {count}.',
  items: 'Nombre d’éléments alors enregistrés sur votre appareil : {count}.',
  nothing: 'Rien n’est enregistré sur votre appareil.',
  purpose: 'Finalité : {purpose}.',
  extent:
    '« Autoriser une fois » vaut uniquement pour ce contenu, tant que vous êtes sur cette page. « Toujours autoriser » vaut pour tout ce qui vient de {services} sur ce site, jusqu’à ce que vous retiriez cette autorisation via « {open} ».',
  open,
  once: 'Autoriser une fois',
  always: 'Toujours autoriser',
  policy: 'Politique de confidentialité',
};

export default words;
