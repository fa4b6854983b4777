import type { BannerWords } from '../core/words.js';
import { tr as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'web sitesini çalıştırma',
    security: 'güvenlik',
    statistical: 'istatistik',
    media: 'başka sitelerin içeriğini gösterme',
    support: 'müşteri desteği',
    marketing: 'pazarlama',
  },
  title: 'Çerez kullanabilir miyiz?',
  text: 'Biz, {controller} olarak, çerezleri ve benzer teknolojileri {purposes} amacıyla kullanmak istiyoruz.',
  again:
    'Biz, {controller} olarak, şimdi yalnızca {services} hakkındaki seçiminizi soruyoruz (amaç: {purposes}).',
  thirdParties: 'Üçüncü taraflar da bu sürece dâhildir ({providers}).',
  change: 'Seçiminizi her sayfadaki “{open}” üzerinden istediğiniz zaman değiştirebilirsiniz.',
  acceptAll: 'Tümünü kabul et',
  rejectAll: 'Tümünü reddet',
  accept: 'Kabul et',
  reject: 'Reddet',
  choose: 'Seçim yap',
  policy: 'Gizlilik politikası',
};

export default words;
