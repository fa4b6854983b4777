import { monthsOf } from './duration.js';
import type { Frame } from './frame.js';
import type { ConsentRecord } from './record.js';
import { isCurrent, type State } from './state.js';

/**
 * What stands today: the record held against the manifest. Anything in doubt is unasked, facts that have changed among
 * them; `recheck` sees to those first.
 */
export function stand({ services, validity }: Frame, record: ConsentRecord | undefined, today: number): State {
  const months = monthsOf(validity) ?? 0;
  const types = [...'-------'];
  const states = [...services.values()].map(({ id, purpose, needsConsent, account, digest, row }) => {
    const entry = record?.entries.find((one) => one.id === id && one.digest === digest && isCurrent(one, months, today));
    const decision = needsConsent ? entry?.decision : ('exempt' as const);
    for (const type of row?.consentTypes ?? '') {
      const i = Number(type);
      if (types[i] !== '1') types[i] = decision === 'granted' ? '1' : '0';
    }
    return { id, purpose, decision, loads: account !== undefined };
  });
  return { services: states, types: types.join('') };
}
