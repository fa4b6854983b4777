import type { Text } from '../manifest.js';
import { isRecord, type Reader, text } from './read.js';

/** Readers that only a statement needs. */

export const boolean: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A whole number from one up. */
export const positive: Reader<number> = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;

/** Texts by id. */
export const texts: Reader<Readonly<Record<string, Text>>> = (value) => {
  const entries = isRecord(value) ? Object.entries(value) : [];
  const read = entries.flatMap(([id, written]) => {
    const said = text(written);
    return said === undefined ? [] : [[id, said] as const];
  });
  return read.length ? Object.freeze(Object.fromEntries(read)) : undefined;
};
