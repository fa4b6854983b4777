import type { Finding } from '../finding.js';
import { pointer } from '../report/pointer.js';
import { provider } from '../schema/service.js';
import { text } from '../schema/values.js';
import { eachText } from './each-text.js';
import { rule } from './rule.js';

/** What policies still say of providers, and what is true of it now. */
const CLAIMS: readonly (readonly [RegExp, string])[] = [
  [
    /Privacy[ -]Shield/i,
    'the safeguard of today, such as the EU-US Data Privacy Framework: the Court of Justice struck down the Privacy Shield in 2020 (C-311/18)',
  ],
  [
    /\bGoogle,? Inc\b/i,
    'Google LLC or Google Ireland Limited, which came after Google Inc. in 2017',
  ],
  [
    /reCAPTCHA,? (and the|en (het|de)) \[?(Google|privacybeleid|servicevoorwaarden)/i,
    'nothing on terms of Google with reCAPTCHA: since April 2026 Google offers it as a processor, on your terms',
  ],
];
/** Who tells what is past does not claim it. */
const IS_PAST =
  /ongeldig|vervallen|vervang|voorheen|opvolg|(^|\P{L})(niet|geen)(?!\p{L})|invalid|replace|\bformer|successor|no longer|\bnot\b/iu;

function judge(words: string, path: string): readonly Finding[] {
  const sentences = words.split(/[.!?]\s/).filter((sentence) => !IS_PAST.test(sentence));
  return CLAIMS.flatMap(([claim, expected]): Finding[] =>
    sentences.some((sentence) => claim.test(sentence))
      ? [{ code: 'outdated-claim', severity: 'warning', path, expected }]
      : [],
  );
}

/** GDPR 5(1)(a) and 12(1): what has ceased to be true is not transparent. */
export const currentClaims = rule(text, (said, path) =>
  eachText(said, path).flatMap(([place, words]) => judge(words, place)),
);

/** The same of a name. */
export const currentProvider = rule(provider, ({ name }, path) =>
  judge(name, pointer(path, 'name')),
);
