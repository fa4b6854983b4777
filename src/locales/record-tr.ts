import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'tr',
  posted: {
    description:
      'Çerezlerle ilgili seçiminizi rastgele bir tanımlayıcıyla birlikte hatırlar. {controller}, bu tanımlayıcı altında her seçimin ve her geri almanın kanıtını saklar. Bunun için gönderilen verilerde ne IP adresiniz ne de tarayıcınızın bilgileri yer alır.',
    reason: 'Bir seçimi, kanıt olarak alınana kadar saklar; ardından bu kayıt silinir.',
    latest: 'Önceki bir seçimin asla geri gelmemesi için hangi seçimin son olduğunu hatırlar.',
  },
  receipt: {
    download: 'Seçimimin bir kopyasını indir',
    downloaded: 'İndirildi: {file}',
    notStated: 'belirtilmemiş',
    withdrawal: 'Bu web sitesinin her sayfasındaki “{open}” üzerinden.',
  },
};

export default words;
