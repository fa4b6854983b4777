import { monthsOf } from './duration.js';
import type { Frame } from './frame.js';
import type { ConsentRecord, RecordEntry } from './record.js';
import { isCurrent, type State } from './state.js';

/**
 * What stands today: the record held against the manifest. Anything in doubt is unasked, facts that have changed among
 * them; `recheck` sees to those first.
 */
export function stand(
  { services, validity }: Frame,
  record: ConsentRecord | undefined,
  today: number,
): State {
  const months = monthsOf(validity) ?? 0;
  const types = Array.from('-------');
  const states = [...services.values()].map(
    ({ id, purpose, needsConsent, account, digest, row }) => {
      // What was exempt once was never asked.
      const stands = (one: RecordEntry): boolean =>
        one.id === id &&
        one.decision !== 'exempt' &&
        one.digest === digest &&
        isCurrent(one, months, today);
      const decision = needsConsent ? record?.entries.find(stands)?.decision : ('exempt' as const);
      for (const type of row?.consentTypes ?? '') {
        const i = Number(type);
        if (types[i] !== '1') types[i] = decision === 'granted' ? '1' : '0';
      }
      return { id, purpose, decision, loads: account !== undefined };
    },
  );
  return { services: states, types: types.join('') };
}
