import { monthsOf } from './duration.js';
import type { Frame } from './frame.js';
import type { ConsentRecord, RecordEntry } from './record.js';
import { isObjectedTo } from './objection.js';
import { isCurrent, type State } from './state.js';

/**
 * What stands today: the record held against the manifest. Anything in doubt is unasked, facts that have changed among
 * them; `recheck` sees to those first. Where the visitor’s browser objects, so is marketing that was granted before it did.
 */
export function stand(
  { services, validity }: Frame,
  record: ConsentRecord | undefined,
  today: number,
  objects = false,
): State {
  const months = monthsOf(validity) ?? 0;
  const types = Array.from('-------');
  // What is no longer used is nobody’s to decide about.
  const used = [...services.values()].filter(({ retired }) => !retired);
  const states = used.map(({ id, purpose, needsConsent, loads, signals, digest, types: its }) => {
    // What was exempt once was never asked.
    const stands = (one: RecordEntry): boolean =>
      one.id === id &&
      one.decision !== 'exempt' &&
      one.digest === digest &&
      !(objects && isObjectedTo(purpose) && one.decision === 'granted' && !one.overrides) &&
      isCurrent(one, months, today);
    const decision = needsConsent ? record?.entries.find(stands)?.decision : ('exempt' as const);
    for (const type of its) {
      const i = Number(type);
      // A type is told for all who listen: it is granted when everything that stands for it is.
      if (types[i] !== '0') types[i] = decision === 'granted' || decision === 'exempt' ? '1' : '0';
    }
    return { id, purpose, decision, loads, signals };
  });
  return { services: states, types: types.join('') };
}
