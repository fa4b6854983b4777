import type { Finding } from '../finding.js';
import { pointer } from '../report/pointer.js';
import { marketing } from '../schema/marketing.js';
import { rule } from './rule.js';

/** Messages that nobody has to send rest on consent, or on the interest in telling existing customers (Tw 11.7(1) and (3), GDPR 6(1)). */
const FITTING = /^(consent|legitimate-interests)$/;

/** GDPR 13(1)(c) and 13(2)(a): marketing has a basis that can carry it, and does not last for ever. */
export const groundedMarketing = rule(marketing, ({ bases, retention }, path) => {
  if (!bases && retention === undefined) {
    const expected =
      '`bases` and `retention`: on which basis the messages are sent, and how long the data is kept for them (GDPR 13(1)(c), 13(2)(a))';
    return [{ code: 'missing-field', severity: 'warning', path: pointer(path, 'bases'), expected }];
  }
  return (bases ?? []).flatMap(({ basis }, i): Finding[] =>
    FITTING.test(basis)
      ? []
      : [
          {
            code: 'marketing-basis',
            severity: 'warning',
            path: pointer(pointer(pointer(path, 'bases'), i), 'basis'),
          },
        ],
  );
});
