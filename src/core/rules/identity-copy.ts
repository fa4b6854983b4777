import type { Finding } from '../finding.js';
import { text } from '../schema/values.js';
import { eachText } from './each-text.js';
import { rule } from './rule.js';

const COPY =
  /(kopie|scan) (van )?((uw|je|jouw|een|het) )?(geldig )?(paspoort|rijbewijs|identiteitskaart|(identiteits|legitimatie|ID-)bewijs)|(copy|scan) of (your|an?|the) (valid )?(passport|driving licence|driver[’']s license|identity (card|document)|ID( card)?\b)/i;
/** Who says beforehand that it is not so, or afterwards that it need not be, does not ask for a copy. */
const IS_DENIED = /(^|\P{L})(geen|niet|nooit|no|not|never)(?!\p{L})/iu;
const IS_NEEDLESS =
  /(hoort|hoeft|is|zijn|are) (\S+ ){0,3}?(niet|nooit|not|never|no longer)(?!\p{L})|niet nodig/iu;
/** Who says what to cover, or to mark, does not ask for a full one. */
const IS_MASKED =
  /afscherm|afgescherm|\bscherm|onleesbaar|onzichtbaar|zwart|watermerk|KopieID|mask|redact|\bcover|black|unreadable|illegible|watermark/i;

function isAsked(sentence: string): boolean {
  const at = sentence.search(COPY);
  return at >= 0 && !IS_DENIED.test(sentence.slice(0, at)) && !IS_NEEDLESS.test(sentence.slice(at));
}

/** GDPR 5(1)(c), 12(6): a request needs no copy with the photo and the citizen service number on it. */
export const maskedCopy = rule(text, (said, path) =>
  eachText(said, path).flatMap(([place, words]): Finding[] => {
    const sentences = words.split(/[.!?]\s/);
    return sentences.some(isAsked) && !IS_MASKED.test(words)
      ? [{ code: 'identity-copy', severity: 'warning', path: place }]
      : [];
  }),
);
