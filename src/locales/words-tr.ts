import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'tr',
  purposes: {
    functional: {
      name: 'Web sitesinin çalışması',
      description: 'Web sitesinin çalışması ve ayarlarınızın hatırlanması için gereklidir.',
    },
    security: {
      name: 'Güvenlik',
      description:
        'Web sitesinin kötüye kullanılmasını, örneğin formlarla istenmeyen ileti gönderilmesini önler.',
    },
    statistical: {
      name: 'İstatistik',
      description:
        'Web sitesini geliştirebilmemiz için ziyaretçilerin siteyi nasıl kullandığını gösterir.',
    },
    media: {
      name: 'Başka sitelerin içeriği',
      description: 'Başka bir web sitesinden gelen videolar, haritalar ve diğer içerikler.',
    },
    support: {
      name: 'Müşteri desteği',
      description: 'Ziyaretiniz sırasında sohbet ve diğer yardım.',
    },
    marketing: {
      name: 'Pazarlama',
      description:
        'Kendilerine veya şirketlerine doğrudan ulaşılabilmesi için ziyaretçileri tanır.',
    },
  },
  functionalReason: 'Bu veriler saklanmadan web sitesi istediğiniz işlemi yapamaz.',
  preferences: {
    title: 'Çerezlerle ilgili seçiminiz',
    introduction:
      '{controller} tarafından cihazınızda nelerin saklanıp okunabileceğine burada siz karar verirsiniz. Seçiminizi istediğiniz zaman değiştirebilirsiniz.',
    save: 'Seçimi kaydet',
    acceptAll: 'Tümünü kabul et',
    rejectAll: 'Tümünü reddet',
    close: 'Kaydetmeden kapat',
    alwaysOn: 'Her zaman açık',
    whyWithoutConsent: 'Neden açık rıza alınmıyor',
    details: 'Veriler ve çerezler',
    provider: 'Sağlayıcı',
    hosts: 'Bağlandığı adresler',
    recipients: 'Diğer alıcılar',
    transfer: 'Avrupa Ekonomik Alanı dışına aktarım',
    duration: 'Saklama süresi',
    storesNothing: 'Cihazınızda hiçbir şey saklamaz.',
    colon: ': ',
  },
  duration: {
    session: 'tarayıcıyı kapatana kadar',
    persistent: 'siz silene kadar',
  },
  record: {
    name: 'Çerez seçimi',
    description:
      'Çerezlerle ilgili seçiminizi hatırlar. Bu çerez, sizi tanımaya yarayacak hiçbir bilgi içermez.',
    reason: 'Çerezlerle ilgili seçiminizi hatırlar.',
    leftReason: 'Seçiminizden sonra silinmesi gerekenleri bu sekmede hatırlar.',
  },
};

export default words;
