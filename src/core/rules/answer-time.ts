import { isWithinMonth } from '../within-month.js';
import { answerTime } from '../schema/rights.js';
import { rule } from './rule.js';

/** GDPR 12(3): within one month of the request. */
export const timelyAnswer = rule(answerTime, (time, path) =>
  isWithinMonth(time) ? [] : [{ code: 'late-answer', severity: 'warning', path }],
);
