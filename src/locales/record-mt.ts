import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'mt',
  posted: {
    description:
      'Tiftakar liema għażla għamilt dwar il-cookies, b’identifikatur każwali. Taħt dak l-identifikatur tinżamm minn {controller} prova ta’ kull għażla u ta’ kull irtirar. Dak li jintbagħat għal dan il-għan la jinkludi l-indirizz IP tiegħek u lanqas dettalji tal-browser tiegħek.',
    reason: 'Iżżomm għażla sakemm din tasal bħala prova, u mbagħad titħassar.',
    latest:
      'Tiftakar liema hija l-aħħar għażla, biex għażla ta’ qabel qatt ma terġa’ tidħol fis-seħħ.',
  },
  receipt: {
    download: 'Niżżel kopja tal-għażla tiegħi',
    downloaded: 'Tniżżel: {file}',
    notStated: 'mhux indikat',
    withdrawal: 'Permezz ta’ “{open}” fuq kull paġna ta’ din il-websajt.',
  },
};

export default words;
