import { processingRow } from '../schema/processing.js';
import { rule } from './rule.js';

const COLUMNS = ['data', 'retention', 'responsible', 'bases'] as const;

/** A row is a heading or an activity; an activity says which data, how long, who answers, on which basis (GDPR 13(1)(c), 13(2)(a)). */
export const wholeRow = rule(processingRow, (row, path) => {
  const missing = COLUMNS.filter((column) => row[column] === undefined);
  if (row.heading ? missing.length === COLUMNS.length : !missing.length) return [];
  const expected = row.heading
    ? '`heading` without `data`, `retention`, `responsible` and `bases`: they belong in a row of their own'
    : `also ${missing.map((column) => `\`${column}\``).join(', ')}`;
  return [{ code: 'bad-row', severity: 'error', path, expected }];
});
