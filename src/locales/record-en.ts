import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'en',
  posted: {
    description:
      'Remembers which choice you made about cookies, with a random identifier. Under that identifier {controller} keeps proof of every choice and withdrawal. What is sent for it does not state your IP address or details of your browser.',
    reason: 'Keeps a choice until it has been received as proof, and is then erased.',
    latest: 'Remembers which choice is the latest, so that an earlier one never comes back.',
  },
  receipt: {
    download: 'Download a copy of my choice',
    downloaded: 'Downloaded: {file}',
    notStated: 'not stated',
    withdrawal: 'Via ‘{open}’ on every page of this website.',
  },
};

export default words;
