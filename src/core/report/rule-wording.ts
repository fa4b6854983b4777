import type { RuleFindingCode } from '../finding.js';
import type { Wording } from './wording.js';

/** What the console says about what the rules find in parts whose shape is right. */
export const RULE_WORDING: Readonly<Record<RuleFindingCode, Wording>> = {
  'bad-condition': {
    what: 'A condition for measuring without consent does not hold, so consent is asked here after all.',
    todo: 'set your measuring up so that it holds and say so here, or remove the exemption and ask for consent',
  },
  'bad-row': {
    what: 'A row of a processing table is neither an activity nor a heading.',
    todo: 'complete the activity (GDPR 13(1)(c), 13(2)(a)), or split the row in two',
  },
  'unexplained-interest': {
    what: 'A processing rests on legitimate interests without saying which.',
    expected: 'the interest, in words',
    todo: 'say which interest it is (GDPR 13(1)(d))',
  },
  'bad-party': {
    what: 'A recipient is named without saying in what capacity it receives data.',
    expected: '`role` (under the GDPR), `roles` (in the product) or both',
    todo: 'say what it is (GDPR 13(1)(e))',
  },
  'bad-section': {
    what: 'An entry of the sections is neither a built-in section nor a whole one of your own, so it is left out or shown without what does not belong there.',
    expected:
      'either `section` (a built-in one), or `id`, `title` and `text` or `sections`, with an `id` that no built-in section has, nor begins with (`rights-…`)',
    todo: 'complete it, or give it another `id`',
  },
  'repeated-section': {
    what: 'A section stands in the list more than once; only the first entry counts.',
    expected: 'each section once, own ones under ids of their own',
    todo: 'put what both say into one entry, or give an own section another `id`',
  },
  'unsafe-transfer': {
    what: 'Data goes outside the EEA, and the policy does not say what protects it there.',
    expected:
      'the safeguard: `safeguard` with a recipient, `transfer` with a service (GDPR 13(1)(f), 45 to 49)',
    todo: 'say which safeguard was agreed; where there is none, no data may go there',
  },
  'late-answer': {
    what: 'Requests must be answered within a month, so the policy promises a month.',
    expected: 'at most P1M, or P28D',
    todo: 'answer sooner (GDPR 12(3)), or leave the field out',
  },
  'missing-translation': {
    what: 'A text is missing in a language that `/languages` lists; visitors read it in another language.',
    todo: 'translate the text, or remove the language from `/languages`',
  },
  'insecure-address': {
    what: 'An address is not secure: others may read along on the way, and browsers may refuse it.',
    expected: 'an address that begins with https://',
    todo: 'use https',
  },
  'missing-section': {
    what: 'The list of sections leaves out one with information that the law requires, so the policy does not tell it.',
    todo: 'add it to the list, where it belongs (GDPR 13 and 14)',
  },
  'marketing-basis': {
    what: 'Newsletters and marketing rest on a legal basis that cannot carry them.',
    expected:
      '`consent`; or `legitimate-interests` where existing customers are told of your own similar products (Tw 11.7(3))',
    todo: 'name the basis that fits, and send only what it allows',
  },
  'bad-period': {
    what: 'A retention period has either no period, or words that take the place of the period beside them.',
    expected: '`until`, `plus` or `statutory`, one or more; or `text` without these three',
    todo: 'say how long, or until when (GDPR 13(2)(a)); `for` and `reason` may stand beside it',
  },
  'vague-period': {
    what: 'A retention period points at the law without saying how long that is.',
    expected: 'the period, such as `"statutory": {"period": "P7Y", "law": "…"}`',
    todo: 'look up how long the law requires and say so (GDPR 13(2)(a))',
  },
  'outdated-claim': {
    what: 'A text claims something that is no longer true.',
    todo: 'say what is true now, or leave it out (GDPR 5(1)(a), 12(1))',
  },
  'leading-question': {
    what: 'The banner leads to one of the answers.',
    todo: 'ask without praise for one answer and without regret at the other (EDPB guidelines 3/2022, 4.3.1)',
  },
  'long-question': {
    what: 'The banner says more than can be read at once.',
    expected: 'one short text of at most three sentences',
    todo: 'leave the rest to the preferences and the privacy policy',
  },
  'identity-copy': {
    what: 'People are asked for a full copy of an identity document, which is more than a request needs.',
    expected:
      'another way to know who asks; where doubt remains, a copy with photo and citizen service number masked',
    todo: 'ask for less (GDPR 5(1)(c), 12(6)), or say what to mask',
  },
  'wrong-safeguard': {
    what: 'The safeguard of a recipient does not hold in its country.',
    todo: 'correct the country or the safeguard (GDPR 13(1)(f), 45 to 49)',
  },
  'empty-group': {
    what: 'A group of processing has headings only, so it says nothing about data.',
    expected: 'at least one activity among its `rows`',
    todo: 'add the activities, or remove the group',
  },
  'repeated-id': {
    what: 'Two parts of the policy have the same id; a link leads to only one of them.',
    expected: 'an id that no other part beside it has',
    todo: 'give one of them another `id`',
  },
  'unused-footnote': {
    what: 'No text refers to a footnote, so it is never shown.',
    todo: 'put this mark in the text that it belongs to, or remove the footnote',
  },
  'misplaced-placeholder': {
    what: 'A placeholder stands where none is filled, so readers see it as it is written.',
    expected: 'placeholders and footnotes in texts of the statement and in the `note` of a service',
    todo: 'write out what it stands for',
  },
  'older-edition': {
    what: 'The version history goes on after the edition that the policy says it is.',
    todo: 'raise this field, or correct the history',
  },
  'bad-hours': {
    what: 'Opening hours end before they begin.',
    expected: 'a time after `from`; what goes on after midnight is an entry of the next day',
    todo: 'correct the times',
  },
};
