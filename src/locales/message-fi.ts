import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'fi',
  title: 'Valintasi on tallennettu',
  reload: {
    text: 'Tämä sivu on ladattava uudelleen, jotta kaikki koodi pysähtyy. Tälle sivulle täyttämäsi tiedot katoavat silloin.',
    button: 'Lataa uudelleen',
  },
  removal: {
    removed: 'Laitteeltasi poistettu: {names}.',
    left: 'Laitteellasi voi vielä olla tietoja, jotka vain selaimesi voi poistaa: {names}. Voit poistaa ne selaimen asetuksista tietosuojan tai evästeiden kohdalta.',
    close: 'Sulje',
  },
};

export default words;
