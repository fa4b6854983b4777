import type { Finding } from '../finding.js';
import { pointer } from '../report/pointer.js';
import { period } from '../schema/processing.js';
import { eachText } from './each-text.js';
import { rule } from './rule.js';

/** A period that only points at the law. */
const VAGUE =
  /wettelijke (bewaar)?(termijn|plicht)|statutory (retention )?period|legal retention period/i;
/** A number, or the unit of one that is written out. */
const MEASURED = /\d|jaar|jaren|maand|week|weken|dag|year|month|day/i;

/** GDPR 13(2)(a): a reason is no period, and words stand in place of a period, not beside it. */
export const wholePeriod = rule(period, ({ until, plus, statutory, text }, path) => {
  const isMade = (until ?? plus ?? statutory) !== undefined;
  return isMade === (text !== undefined) ? [{ code: 'bad-period', severity: 'error', path }] : [];
});

/** GDPR 13(2)(a): who is told that the law says how long does not know how long. */
export const knownPeriod = rule(period, ({ text }, path) =>
  text === undefined
    ? []
    : eachText(text, pointer(path, 'text')).flatMap(([place, words]): Finding[] =>
        VAGUE.test(words) && !MEASURED.test(words)
          ? [{ code: 'vague-period', severity: 'warning', path: place }]
          : [],
      ),
);
