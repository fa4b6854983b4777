import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'et',
  posted: {
    description:
      'Jätab meelde, millise valiku te küpsiste kohta tegite, kasutades selleks juhuslikku tunnust. Selle tunnuse all säilitab {controller} tõendi iga valiku ja iga tagasivõtmise kohta. Selleks saadetavates andmetes ei ole märgitud teie IP-aadressi ega brauseri andmeid.',
    reason: 'Säilitab valiku, kuni see on tõendina vastu võetud, ja kustutatakse seejärel.',
    latest: 'Jätab meelde, milline valik on viimane, et varasem enam kunagi tagasi ei tuleks.',
  },
  receipt: {
    download: 'Laadin alla oma valiku koopia',
    downloaded: 'Alla laaditud: {file}',
    notStated: 'märkimata',
    withdrawal: 'Vajutades „{open}“ selle veebisaidi mis tahes lehel.',
  },
};

export default words;
