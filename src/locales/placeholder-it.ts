import type { PlaceholderWords } from '../core/placeholder-words.js';
import { it as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'it',
  title: 'Contenuto di {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Il tuo indirizzo IP e l’indirizzo di questo sito o di questa pagina vengono inviati a {receivers} non appena carichi questo contenuto.',
  receivesFrom:
    'Il tuo indirizzo IP e l’indirizzo di questo sito o di questa pagina vengono inviati a {receivers} non appena carichi questo contenuto da {hosts}.',
  cookies: 'Numero di cookie che verranno salvati sul tuo dispositivo: {count}.',
  items: 'Numero di elementi che verranno salvati sul tuo dispositivo: {count}.',
  nothing: 'Sul tuo dispositivo non verrà salvato nulla.',
  purpose: 'Finalità: {purpose}.',
  extent:
    '«Consenti una volta» vale solo per questo contenuto, finché resti su questa pagina. «Consenti sempre» vale per tutto ciò che proviene da {services} su questo sito, fino a quando non revochi il consenso da «{open}».',
  open,
  once: 'Consenti una volta',
  always: 'Consenti sempre',
  policy: 'Informativa sulla privacy',
};

export default words;
