import { TYPES } from './consent-types.js';
import { monthsOf } from './duration.js';
import { covers, factsOf } from './facts.js';
import type { Frame } from './frame.js';
import type { ConsentRecord } from './record.js';
import { isCurrent, type State } from './state.js';
import { widthOf } from './write-record.js';

/**
 * What stands today: the record held against the manifest. A service that does no more than was agreed to keeps its
 * decision; anything in doubt is unasked.
 */
export function stand(frame: Frame, manifest: unknown, record: ConsentRecord | undefined, today: number): State {
  const months = monthsOf(frame.validity) ?? 0;
  const services = [...frame.services.values()].map((row) => {
    const { id, purpose, needsConsent, account } = row;
    const entry = record?.entries.find((one) => one.id === id && one.decision !== 'exempt');
    const isStanding =
      record &&
      entry &&
      isCurrent(entry, months, today) &&
      (entry.digest === row.digest || covers(entry.facts, widthOf(record), factsOf(row, manifest)));
    const decision = needsConsent ? (isStanding ? entry.decision : undefined) : ('exempt' as const);
    return { id, purpose, decision, loads: account !== undefined };
  });
  const types = TYPES.map((type) => {
    const named = services.filter(({ id }) => frame.services.get(id)?.row?.consentTypes?.includes(type));
    return named.some(({ decision }) => decision === 'granted') ? '1' : named.length ? '0' : '-';
  });
  return { services, types: types.join('') };
}
