import { pointer } from '../report/pointer.js';
import { legalBasis } from '../schema/processing.js';
import { rule } from './rule.js';

/** GDPR 13(1)(d): who relies on legitimate interests must say which. */
export const explainedInterest = rule(legalBasis, ({ basis, explanation }, path) =>
  basis === 'legitimate-interests' && !explanation
    ? [{ code: 'unexplained-interest', severity: 'warning', path: pointer(path, 'explanation') }]
    : [],
);
