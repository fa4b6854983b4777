import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'fr-x-informal',
  posted: {
    description:
      'Retient ton choix concernant les cookies, avec un identifiant aléatoire. Sous cet identifiant, {controller} conserve la preuve de chaque choix et de chaque retrait. Les données envoyées à cette fin ne mentionnent ni ton adresse IP ni ton navigateur.',
    reason: 'Conserve un choix jusqu’à ce qu’il ait été reçu comme preuve, puis est effacé.',
    latest: 'Retient quel choix est le dernier, afin qu’un choix antérieur ne revienne jamais.',
  },
  receipt: {
    download: 'Télécharger une copie de mon choix',
    downloaded: 'Téléchargé : {file}',
    notStated: 'non indiqué',
    withdrawal: 'Via « {open} » sur chaque page de ce site.',
  },
};

export default words;
