import type { PlaceholderWords } from '../core/placeholder-words.js';
import { pt as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'pt',
  title: 'Conteúdo de {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Assim que carregar este conteúdo, o seu endereço IP e o endereço deste site ou desta página são enviados para: {receivers}.',
  receivesFrom:
    'Assim que carregar este conteúdo a partir de {hosts}, o seu endereço IP e o endereço deste site ou desta página são enviados para: {receivers}.',
  cookies: 'Número de cookies que serão guardados no seu dispositivo: {count}.',
  items: 'Número de elementos que serão guardados no seu dispositivo: {count}.',
  nothing: 'Nada será guardado no seu dispositivo.',
  purpose: 'Finalidade: {purpose}.',
  extent:
    '«Permitir uma vez» vale apenas para este conteúdo, enquanto não sair desta página. «Permitir sempre» vale para tudo o que vem de {services} neste site, até retirar o seu consentimento através de «{open}».',
  open,
  once: 'Permitir uma vez',
  always: 'Permitir sempre',
  policy: 'Política de privacidade',
};

export default words;
