import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'is',
  posted: {
    description:
      'Man val þitt um vafrakökur, með handahófskenndu auðkenni. Undir því auðkenni geymir {controller} sönnun fyrir hverju vali og hverri afturköllun. Í því sem er sent vegna þessa er hvorki IP-talan þín né upplýsingar um vafrann þinn.',
    reason: 'Geymir val þar til tekið hefur verið við því sem sönnun. Er eytt að því loknu.',
    latest: 'Man hvaða val er nýjast svo að eldra val komi aldrei aftur.',
  },
  receipt: {
    download: 'Sækja afrit af vali mínu',
    downloaded: 'Sótt: {file}',
    notStated: 'ekki tilgreint',
    withdrawal: 'Undir „{open}“ á öllum síðum þessa vefs.',
  },
};

export default words;
