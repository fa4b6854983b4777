import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'da',
  title: 'Dit valg er gemt',
  reload: {
    text: 'Denne side skal genindlæses, for at al kode stopper. Det, du har udfyldt her, går så tabt.',
    button: 'Genindlæs',
  },
  removal: {
    removed: 'Slettet fra din enhed: {names}.',
    left: 'Der kan stadig ligge noget på din enhed, som kun din browser kan slette: {names}. Du kan slette det i browserens indstillinger under privatliv eller cookies.',
    close: 'Luk',
  },
};

export default words;
