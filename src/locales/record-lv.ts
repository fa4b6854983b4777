import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'lv',
  posted: {
    description:
      'Atceras jūsu izvēli par sīkdatnēm kopā ar nejauši izveidotu identifikatoru. Ar šo identifikatoru {controller} glabā pierādījumu par katru izvēli un atsaukumu. Šim nolūkam nosūtītajos datos nav ne jūsu IP adreses, ne ziņu par jūsu pārlūkprogrammu.',
    reason: 'Glabā izvēli, līdz tā ir saņemta kā pierādījums; pēc tam šis ieraksts tiek izdzēsts.',
    latest: 'Atceras, kura izvēle ir pēdējā, lai agrāka izvēle nekad neatgrieztos.',
  },
  receipt: {
    download: 'Lejupielādēt manas izvēles kopiju',
    downloaded: 'Lejupielādēts: {file}',
    notStated: 'nav norādīts',
    withdrawal: 'Izvēloties „{open}” jebkurā šīs vietnes lapā.',
  },
};

export default words;
