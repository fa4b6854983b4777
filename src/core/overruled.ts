import { readOccasion } from './occasion.js';
import type { ConsentRecord, Decision } from './record.js';

/** Up to how many milliseconds after a decision another may not have known of it: a cookie is seen elsewhere later. */
const TIE = 200;

const timeOf = (record: ConsentRecord): number => readOccasion(record)?.time ?? 0;

/**
 * Two tabs that write at the same moment do not see each other’s decisions: the one that writes last wipes out the other’s.
 * Gives what was denied on this page, since it began, and is granted in a record that did not know: the newest wins, a tie
 * is denied.
 */
export function overruled(
  mine: ConsentRecord,
  theirs: ConsentRecord,
  began: number,
): Readonly<Record<string, Decision>> {
  const time = timeOf(mine);
  if (time < began || timeOf(theirs) > time + TIE) return {};
  const isGranted = (id: string): boolean =>
    theirs.entries.some((one) => one.id === id && one.decision === 'granted');
  return Object.fromEntries(
    mine.entries
      .filter(({ id, decision }) => decision === 'denied' && isGranted(id))
      .map(({ id }) => [id, 'denied'] as const),
  );
}
