import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'cs',
  posted: {
    description:
      'Pamatuje si, jakou volbu ohledně cookies jste učinili, spolu s náhodným identifikátorem. Pod tímto identifikátorem {controller} uchovává doklad o každé volbě a každém odvolání souhlasu. To, co se za tímto účelem odesílá, neobsahuje vaši IP adresu ani údaje o vašem prohlížeči.',
    reason: 'Uchovává volbu, dokud není doručena jako doklad. Potom se záznam smaže.',
    latest: 'Pamatuje si, která volba je poslední, aby se dřívější volba nikdy nevrátila.',
  },
  receipt: {
    download: 'Stáhnout kopii mé volby',
    downloaded: 'Staženo: {file}',
    notStated: 'neuvedeno',
    withdrawal: 'Přes „{open}“ na každé stránce tohoto webu.',
  },
};

export default words;
