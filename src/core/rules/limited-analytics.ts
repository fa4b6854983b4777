import { isWithin } from '../duration.js';
import { pointer } from '../report/pointer.js';
import { exemption } from '../schema/purpose.js';
import { rule } from './rule.js';

/** As the CNIL reads the exemption of Tw 11.7a(3)(b): identifiers at most 13 months, data at most 25. */
const LONGEST = { identifierLifetime: 13, dataRetention: 25 } as const;

/** Measuring without consent needs all conditions, among them short lives. */
export const limitedAnalytics = rule(exemption, ({ ground, conditions }, path) => {
  if (ground !== 'limited-analytics') return [];
  const at = pointer(path, 'conditions');
  if (!conditions)
    return [
      { code: 'bad-condition', severity: 'error', path: at, expected: 'all eight conditions' },
    ];
  return (['identifierLifetime', 'dataRetention'] as const)
    .filter((key) => !isWithin(conditions[key], LONGEST[key]))
    .map((key) => ({
      code: 'bad-condition',
      severity: 'error',
      path: pointer(at, key),
      expected: `a duration in years and months of at most P${String(LONGEST[key])}M, or less than 100 days`,
    }));
});
