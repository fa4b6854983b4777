import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Εμείς ({controller}) θα θέλαμε να χρησιμοποιήσουμε cookies και παρόμοιες τεχνολογίες για {purposes}· το πρόγραμμα περιήγησής σας απορρίπτει ήδη εκ μέρους σας τη χρήση τους για {refused} (Global Privacy Control).',
  note: 'Το πρόγραμμα περιήγησής σας το απορρίπτει ήδη εκ μέρους σας (Global Privacy Control). Αν ωστόσο το επιθυμείτε, μπορείτε να το ενεργοποιήσετε εδώ.',
  accept: 'Αποδοχή',
};

export default words;
