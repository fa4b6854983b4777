import { readOccasion } from './occasion.js';
import type { ConsentRecord, Decision } from './record.js';

const timeOf = (record: ConsentRecord): number => readOccasion(record)?.time ?? 0;

/**
 * Two tabs that write at the same moment do not see each other’s decisions: the one that writes last wipes out the other’s.
 * Gives what was denied on this page, since it began, and is granted in a record that is not newer: the newest wins, a tie
 * is denied.
 */
export function overruled(
  mine: ConsentRecord,
  theirs: ConsentRecord,
  began: number,
): Readonly<Record<string, Decision>> {
  const time = timeOf(mine);
  if (time < began || timeOf(theirs) > time) return {};
  const isGranted = (id: string): boolean =>
    theirs.entries.some((one) => one.id === id && one.decision === 'granted');
  return Object.fromEntries(
    mine.entries
      .filter(({ id, decision }) => decision === 'denied' && isGranted(id))
      .map(({ id }) => [id, 'denied'] as const),
  );
}
