import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Biz, {controller} olarak, çerezleri ve benzer teknolojileri {purposes} amacıyla kullanmak istiyoruz; {refused} amacıyla kullanımı ise tarayıcınız sizin adınıza zaten reddediyor (Global Privacy Control).',
  note: 'Tarayıcınız bunu sizin adınıza zaten reddediyor (Global Privacy Control). Yine de isterseniz buradan açabilirsiniz.',
  accept: 'Kabul et',
};

export default words;
