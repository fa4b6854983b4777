import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'sk',
  posted: {
    description:
      'Pamätá si, akú voľbu týkajúcu sa cookies ste urobili, spolu s náhodným identifikátorom. Pod týmto identifikátorom {controller} uchováva dôkaz o každej voľbe a každom odvolaní súhlasu. To, čo sa na tento účel odosiela, neobsahuje vašu IP adresu ani údaje o vašom prehliadači.',
    reason: 'Uchováva voľbu, kým nie je doručená ako dôkaz. Potom sa záznam vymaže.',
    latest: 'Pamätá si, ktorá voľba je posledná, aby sa skoršia voľba nikdy nevrátila.',
  },
  receipt: {
    download: 'Stiahnuť kópiu mojej voľby',
    downloaded: 'Stiahnuté: {file}',
    notStated: 'neuvedené',
    withdrawal: 'Cez „{open}“ na každej stránke tohto webu.',
  },
};

export default words;
