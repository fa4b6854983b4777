import type { Finding, FindingCode } from '../finding.js';
import { shorten } from '../report/shorten.js';

/** An error about a value of the manifest. */
export function found(code: FindingCode, path: string, value: unknown, expected?: string): Finding {
  return {
    code,
    severity: 'error',
    path,
    found: value === undefined ? 'nothing' : shorten(value),
    ...(expected !== undefined && { expected }),
  };
}
