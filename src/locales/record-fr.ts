import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'fr',
  posted: {
    description:
      'Retient votre choix concernant les cookies, avec un identifiant aléatoire. Sous cet identifiant, {controller} conserve la preuve de chaque choix et de chaque retrait, sans votre adresse IP ni aucune information sur votre navigateur.',
    reason: 'Conserve un choix jusqu’à ce qu’il ait été reçu comme preuve, puis est effacé.',
  },
  receipt: {
    download: 'Télécharger une copie de mon choix',
    downloaded: 'Téléchargé : {file}',
    notStated: 'non indiqué',
    withdrawal: 'Via « {open} » sur chaque page de ce site.',
  },
};

export default words;
