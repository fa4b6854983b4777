import type { PlaceholderWords } from '../core/placeholder-words.js';
import { tr as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'tr',
  title: '{services} içeriği',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Bu içeriği yüklediğiniz anda IP adresiniz ile bu web sitesinin veya sayfanın adresi {receivers} tarafından alınır.',
  receivesFrom:
    'Bu içeriği {hosts} üzerinden yüklediğiniz anda IP adresiniz ile bu web sitesinin veya sayfanın adresi {receivers} tarafından alınır.',
  cookies: 'Bu durumda cihazınıza yerleştirilecek çerez sayısı: {count}.',
  items: 'Bu durumda cihazınızda saklanacak kayıt sayısı: {count}.',
  nothing: 'Cihazınızda hiçbir şey saklanmaz.',
  purpose: 'Amaç: {purpose}.',
  extent:
    '“Bir kez izin ver”, bu sayfada kaldığınız sürece yalnızca bu içerik için geçerlidir. “Her zaman izin ver” ise izninizi “{open}” üzerinden geri alana kadar bu web sitesindeki tüm {services} içeriği için geçerlidir.',
  open,
  once: 'Bir kez izin ver',
  always: 'Her zaman izin ver',
  policy: 'Gizlilik politikası',
};

export default words;
