import type { ConsentRecord } from './record.js';
import type { Occasion } from './write-record.js';

/** When and how the latest change was made; undefined where the record makes no sense. */
export function readOccasion({ rest }: ConsentRecord): Occasion | undefined {
  const [, time = '', method = '', language = '', ...version] = rest;
  const seconds = parseInt(time, 36);
  return seconds >= 0 && seconds < 1e11
    ? { time: seconds * 1000, method, language, version: version.join('.') }
    : undefined;
}
