import type { BannerWords } from '../core/words.js';
import { el as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'τη λειτουργία του ιστοτόπου',
    security: 'την ασφάλεια',
    statistical: 'στατιστικούς σκοπούς',
    media: 'περιεχόμενο από άλλους ιστοτόπους',
    support: 'την επικοινωνία με πελάτες',
    marketing: 'το μάρκετινγκ',
  },
  title: 'Μπορούμε να χρησιμοποιήσουμε cookies;',
  text: 'Εμείς ({controller}) θα θέλαμε να χρησιμοποιήσουμε cookies και παρόμοιες τεχνολογίες για {purposes}.',
  again:
    'Εμείς ({controller}) ζητάμε τώρα την επιλογή σας μόνο σχετικά με {services}, για {purposes}.',
  thirdParties: 'Σε αυτό συμμετέχουν τρίτοι ({providers}).',
  change:
    'Μπορείτε να αλλάξετε την επιλογή σας ανά πάσα στιγμή, πατώντας «{open}» σε οποιαδήποτε σελίδα.',
  acceptAll: 'Αποδοχή όλων',
  rejectAll: 'Απόρριψη όλων',
  accept: 'Αποδοχή',
  reject: 'Απόρριψη',
  choose: 'Επιλογή ανά σκοπό',
  policy: 'Πολιτική απορρήτου',
};

export default words;
