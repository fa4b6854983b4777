import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'sl',
  posted: {
    description:
      'Zapomni si, kaj ste izbrali glede piškotkov, skupaj z naključnim identifikatorjem. Pod tem identifikatorjem {controller} hrani dokazilo o vsaki izbiri in vsakem preklicu privolitve. To, kar se za ta namen pošlje, ne vsebuje vašega naslova IP niti podatkov o vašem brskalniku.',
    reason: 'Hrani izbiro, dokler ni prejeta kot dokazilo. Nato se zapis izbriše.',
    latest: 'Zapomni si, katera izbira je zadnja, da se prejšnja nikoli ne vrne.',
  },
  receipt: {
    download: 'Prenesi kopijo moje izbire',
    downloaded: 'Preneseno: {file}',
    notStated: 'ni navedeno',
    withdrawal: 'Prek možnosti »{open}« na vsaki strani tega spletnega mesta.',
  },
};

export default words;
