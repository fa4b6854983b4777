import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'ro',
  posted: {
    description:
      'Reține ce ați ales în privința cookie-urilor, cu un identificator aleatoriu. Sub acest identificator, {controller} păstrează dovada fiecărei alegeri și a fiecărei retrageri. Datele trimise în acest scop nu menționează nici adresa dumneavoastră IP, nici detalii despre browser.',
    reason: 'Păstrează o alegere până când este primită ca dovadă, apoi se șterge.',
    latest: 'Reține care alegere este ultima, pentru ca una anterioară să nu revină niciodată.',
  },
  receipt: {
    download: 'Descarc o copie a alegerii mele',
    downloaded: 'Descărcat: {file}',
    notStated: 'nemenționat',
    withdrawal: 'Prin „{open}”, de pe orice pagină a acestui site.',
  },
};

export default words;
