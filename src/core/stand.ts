import { monthsOf } from './duration.js';
import type { Frame } from './frame.js';
import type { ConsentRecord, RecordEntry } from './record.js';
import { isObjectedTo } from './objection.js';
import { isCurrent, type ServiceState, type State } from './state.js';

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
  const states = [...services.values()].map(
    ({ id, purpose, needsConsent, retired, loads, signals, digest, types: its }) => {
      // What was exempt once was never asked.
      const stands = (one: RecordEntry): boolean =>
        one.id === id &&
        one.decision !== 'exempt' &&
        one.digest === digest &&
        !(objects && isObjectedTo(purpose) && one.decision === 'granted' && !one.overrides) &&
        isCurrent(one, months, today);
      const decided = (): ServiceState['decision'] =>
        needsConsent ? record?.entries.find(stands)?.decision : 'exempt';
      const decision = retired ? 'denied' : decided();
      for (const type of its) {
        const i = Number(type);
        // A type is told for all who listen: it is granted when everything that stands for it is.
        if (types[i] !== '0')
          types[i] = decision === 'granted' || decision === 'exempt' ? '1' : '0';
      }
      return { id, purpose, decision, loads, signals };
    },
  );
  return { services: states, types: types.join('') };
}
