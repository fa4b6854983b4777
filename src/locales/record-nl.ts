import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'nl',
  posted: {
    description:
      'Onthoudt welke keuze u over cookies hebt gemaakt, met een willekeurig kenmerk. Onder dat kenmerk bewaart {controller} een bewijs van elke keuze en intrekking. In wat daarvoor wordt verstuurd, staan uw IP-adres en gegevens van uw browser niet.',
    reason: 'Bewaart een keuze totdat die als bewijs is ontvangen, en wordt daarna gewist.',
    latest: 'Onthoudt welke keuze de laatste is, zodat een eerdere nooit terugkomt.',
  },
  receipt: {
    download: 'Kopie van mijn keuze downloaden',
    downloaded: 'Gedownload: {file}',
    notStated: 'niet vermeld',
    withdrawal: 'Via ‘{open}’ op elke pagina van deze website.',
  },
};

export default words;
