import type { Finding } from '../finding.js';
import { pointer } from '../report/pointer.js';
import { openingHours } from '../schema/parties.js';
import { rule } from './rule.js';

/** Nobody answers between a time and an earlier one. */
export const orderedHours = rule(openingHours, (entries, path) =>
  entries.flatMap(({ from, to }, i): Finding[] =>
    to > from
      ? []
      : [{ code: 'bad-hours', severity: 'warning', path: pointer(pointer(path, i), 'to') }],
  ),
);
