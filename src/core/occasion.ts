import type { ConsentRecord } from './record.js';
import type { Occasion } from './write-record.js';

/** When and how the latest change was made; undefined where the record makes no sense. */
export function readOccasion({ rest }: ConsentRecord): Occasion | undefined {
  const [, time = '', method = '', language = '', ...version] = rest;
  const milliseconds = parseInt(time, 36);
  return milliseconds >= 0 && milliseconds < 1e14
    ? { time: milliseconds, method, language, version: version.join('.') }
    : undefined;
}
