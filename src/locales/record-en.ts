import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'en',
  posted: {
    description:
      'Remembers which choice you made about cookies, with a random identifier. Under that identifier {controller} keeps proof of every choice and withdrawal, without your IP address or details of your browser.',
    reason: 'Keeps a choice until it has been received as proof, and is then erased.',
  },
  receipt: {
    download: 'Download a copy of my choice',
    downloaded: 'Downloaded: {file}',
    notStated: 'not stated',
    withdrawal: 'Via ‘{open}’ on every page of this website.',
  },
};

export default words;
