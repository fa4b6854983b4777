import type { ConsentRecord } from './record.js';
import type { Occasion } from './write-record.js';

/** When and how the latest change was made; undefined where the record makes no sense. */
export function readOccasion({ rest }: ConsentRecord): Occasion | undefined {
  const [, time = '', method = '', language = '', id = '', sequence = '', ...version] = rest;
  const milliseconds = parseInt(time, 36);
  return milliseconds >= 0 && milliseconds < 1e14
    ? {
        time: milliseconds,
        method,
        language,
        id,
        sequence: parseInt(sequence, 36) || 0,
        version: version.join('.'),
      }
    : undefined;
}

/** Whether a record is of before another change: numbers of changes only grow. */
export function isBefore(record: ConsentRecord, later: ConsentRecord): boolean {
  const { sequence = 0 } = readOccasion(record) ?? {};
  return sequence > 0 && sequence < (readOccasion(later)?.sequence ?? 0);
}
