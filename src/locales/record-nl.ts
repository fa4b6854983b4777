import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'nl',
  posted: {
    description:
      'Onthoudt welke keuze u over cookies hebt gemaakt, met een willekeurig kenmerk. Onder dat kenmerk bewaart {controller} een bewijs van elke keuze en intrekking, zonder uw IP-adres of gegevens van uw browser.',
    reason: 'Bewaart een keuze totdat die als bewijs is ontvangen, en wordt daarna gewist.',
  },
  receipt: {
    download: 'Kopie van mijn keuze downloaden',
    downloaded: 'Gedownload: {file}',
    notStated: 'niet vermeld',
    withdrawal: 'Via ‘{open}’ op elke pagina van deze website.',
  },
};

export default words;
