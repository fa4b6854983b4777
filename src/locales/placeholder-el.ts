import type { PlaceholderWords } from '../core/placeholder-words.js';
import { el as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'el',
  title: 'Περιεχόμενο από {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Μόλις φορτώσετε αυτό το περιεχόμενο, η διεύθυνση IP σας και η διεύθυνση αυτού του ιστοτόπου ή αυτής της σελίδας αποστέλλονται σε {receivers}.',
  receivesFrom:
    'Μόλις φορτώσετε αυτό το περιεχόμενο από {hosts}, η διεύθυνση IP σας και η διεύθυνση αυτού του ιστοτόπου ή αυτής της σελίδας αποστέλλονται σε {receivers}.',
  cookies: 'Αριθμός cookies που αποθηκεύονται τότε στη συσκευή σας: {count}.',
  items: 'Αριθμός στοιχείων που αποθηκεύονται τότε στη συσκευή σας: {count}.',
  nothing: 'Δεν αποθηκεύεται τίποτα στη συσκευή σας.',
  purpose: 'Σκοπός: {purpose}.',
  extent:
    'Το «Να επιτραπεί μία φορά» ισχύει μόνο για αυτό το περιεχόμενο, όσο βρίσκεστε σε αυτή τη σελίδα. Το «Να επιτρέπεται πάντα» ισχύει για όλα όσα προέρχονται από {services} σε αυτόν τον ιστότοπο, μέχρι να το ανακαλέσετε πατώντας «{open}».',
  open,
  once: 'Να επιτραπεί μία φορά',
  always: 'Να επιτρέπεται πάντα',
  policy: 'Πολιτική απορρήτου',
};

export default words;
