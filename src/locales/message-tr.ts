import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'tr',
  title: 'Seçiminiz kaydedildi',
  reload: {
    text: 'Tüm kodun durması için bu sayfanın yeniden yüklenmesi gerekiyor. Bu durumda burada yazdıklarınız kaybolur.',
    button: 'Yeniden yükle',
  },
  removal: {
    removed: 'Cihazınızdan silindi: {names}.',
    left: 'Cihazınızda yalnızca tarayıcınızın silebileceği veriler kalmış olabilir: {names}. Bunları tarayıcınızın ayarlarındaki gizlilik veya çerezler bölümünden silebilirsiniz.',
    close: 'Kapat',
  },
};

export default words;
