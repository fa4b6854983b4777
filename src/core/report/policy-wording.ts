import type { PolicyFindingCode } from '../finding.js';
import type { Wording } from './wording.js';

/** What is said about a policy that cannot be shown as it was meant, on a page and by the command line. */
export const POLICY_WORDING: Readonly<Record<PolicyFindingCode, Wording>> = {
  'no-policy': {
    what: 'The privacy policy cannot be shown; what stood in its place stays.',
    expected: 'a manifest with a controller that has a name and an e-mail address',
    todo: 'open the address in a browser and see what your server answers',
    severity: 'error',
  },
  'no-statement': {
    what: 'The statement cannot be read, so the policy is shown without what only it says.',
    expected: 'an object in the manifest, or the address of a JSON file',
    todo: 'correct `/statement`, or put the file where it leads to',
    severity: 'error',
  },
  'unknown-section': {
    what: 'There is no such section, or nothing in it, so it is left out.',
    expected: 'ids of sections that the policy has, or of own ones in `/statement/sections`',
    todo: 'correct the id',
    severity: 'error',
  },
  'other-language': {
    what: 'The policy is shown in another language than was asked for.',
    expected: 'a language of `/languages` that helder speaks',
    todo: 'add the language and its texts to the manifest, or ask for one that it has',
    severity: 'warning',
  },
  'unsafe-address': {
    what: 'A link has an address that helder does not link to, so it is shown as plain text.',
    expected: 'an address that is http(s), mailto, tel or relative',
    todo: 'correct the address',
    severity: 'warning',
  },
  'unfilled-placeholder': {
    what: 'The manifest says nothing that could fill a placeholder, so the sentence with it is left out.',
    expected: 'a manifest that has what the placeholder names',
    todo: 'add it to the manifest, or take the placeholder out of the text',
    severity: 'warning',
  },
  'unknown-placeholder': {
    what: 'There is no such placeholder, so the sentence with it is left out.',
    expected: 'one of the placeholders of the README, or `\\{` for a brace',
    todo: 'correct the name',
    severity: 'warning',
  },
  'unknown-footnote': {
    what: 'A text refers to a footnote that does not exist, so the mark is left out.',
    expected: 'an id of `/statement/footnotes`',
    todo: 'add the footnote, or take the mark out of the text',
    severity: 'warning',
  },
  'misplaced-footnote': {
    what: 'A title, or a footnote itself, refers to a footnote; there is no place for the mark, so it is left out.',
    expected: 'marks in texts other than titles and footnotes',
    todo: 'put the mark in the text below the title, or both footnotes into one',
    severity: 'warning',
  },
  'unknown-authority': {
    what: 'helder does not know the supervisory authority of this country, so the policy does not link to it.',
    expected: 'the name and the address of the authority in `/supervisoryAuthority`',
    todo: 'give its name and url',
    severity: 'warning',
  },
};
