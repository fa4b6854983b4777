import { readChange } from '../core/records/change.js';
import { parseRecord, type ConsentRecord } from '../core/record.js';
import type { Kernel } from './kernel.js';

/**
 * What counts where an older record than the newest stands in the cookie: the newest, while it waits for the endpoint.
 * Of any other what was granted is in doubt, and so is asked about; what was denied stands.
 */
export function restore({ endpoint, cookieName, readText }: Kernel): ConsentRecord | undefined {
  const old = endpoint && parseRecord(readText());
  if (!old) return undefined;
  const latest = `${cookieName}.change`;
  const sequence = localStorage.getItem(latest) ?? '';
  const newest = readChange(localStorage.getItem(`${latest}.${sequence}`) ?? '')?.record;
  if (newest?.rest[5] === sequence) return newest;
  return {
    ...old,
    key: '',
    // From here on it is the newest that is known.
    rest: old.rest.map((field, place) => (place === 5 ? sequence : field)),
    entries: old.entries.map((entry) =>
      entry.decision === 'granted' ? { ...entry, digest: '0', facts: '' } : entry,
    ),
  };
}
