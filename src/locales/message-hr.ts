import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'hr',
  title: 'Vaš je odabir spremljen',
  reload: {
    text: 'Da bi se zaustavio sav kôd, ovu stranicu treba ponovno učitati. Ono što ste ovdje upisali tada će se izgubiti.',
    button: 'Ponovno učitaj',
  },
  removal: {
    removed: 'S vašeg je uređaja uklonjeno: {names}.',
    left: 'Na vašem je uređaju možda ostalo još nešto što može ukloniti samo vaš preglednik: {names}. To možete učiniti u postavkama preglednika, u dijelu o privatnosti ili kolačićima.',
    close: 'Zatvori',
  },
};

export default words;
