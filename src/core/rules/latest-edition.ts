import type { Finding } from '../finding.js';
import { pointer } from '../report/pointer.js';
import { manifestSchema } from '../schema/manifest.js';
import { rule } from './rule.js';

/** GDPR 12(1): who reads which edition this is, is not told something else by the history below it. */
export const latestEdition = rule(manifestSchema, ({ statement, updated, version }, path) => {
  if (typeof statement !== 'object' || !statement.changes) return [];
  // Of two on a day the last listed is the newest.
  const newest = statement.changes.reduce((one, other) => (other.date < one.date ? one : other));
  const older = (field: 'updated' | 'version', expected: string): Finding => ({
    code: 'older-edition',
    severity: 'warning',
    path: pointer(path, field),
    expected: `${expected}, as in the newest entry of \`/statement/changes\``,
  });
  return [
    ...(updated !== undefined && updated < newest.date ? [older('updated', newest.date)] : []),
    ...(version !== undefined && version !== newest.version
      ? [older('version', newest.version)]
      : []),
  ];
});
