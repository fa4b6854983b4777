import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'no',
  title: 'Valget ditt er lagret',
  reload: {
    text: 'Denne siden må lastes inn på nytt for at all kode skal stoppe. Det du har fylt ut her, går da tapt.',
    button: 'Last inn på nytt',
  },
  removal: {
    removed: 'Slettet fra enheten din: {names}.',
    left: 'Det kan fortsatt ligge noe på enheten din som bare nettleseren kan slette: {names}. Du kan slette det i innstillingene i nettleseren, under personvern eller informasjonskapsler (cookies).',
    close: 'Lukk',
  },
};

export default words;
