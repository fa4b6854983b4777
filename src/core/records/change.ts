import { textOf } from '../digest.js';
import { isObject } from '../json.js';
import { parseRecord, type ConsentRecord, type Decision } from '../record.js';
import { formatRecord } from '../write-record.js';

/** Who was asked with what, once it has been looked up; what is not known is left out. */
export interface Asked {
  /** Of the record: the same for all changes that one browser makes to it. */
  readonly id: string;
  /** Version of helder that asked. */
  readonly helder?: string;
  readonly manifest: {
    readonly url?: string;
    readonly version?: string;
    /** Of its text, in hexadecimal digits. */
    readonly sha256?: string;
  };
}

/** A change that waits for the endpoint. */
export interface QueuedChange {
  /** Of the library and the manifest that asked. */
  readonly key: string;
  /** What was decided, by service. */
  readonly changed: Readonly<Record<string, Decision>>;
  /** The record after it. */
  readonly record: ConsentRecord;
  readonly asked: Asked | undefined;
}

const isDecision = (value: unknown): value is Decision => value === 'granted' || value === 'denied';

/** Reads `[key, changed, text of the record, asked?]`; anything else, which somebody else has stored, gives undefined. */
export function readChange(text: string): QueuedChange | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts)) return undefined;
  const [key, changed, recordText, asked] = parts as readonly unknown[];
  const record = typeof recordText === 'string' ? parseRecord(recordText) : undefined;
  if (typeof key !== 'string' || !isObject(changed) || !record) return undefined;
  return {
    key,
    changed: Object.fromEntries(
      Object.entries(changed).filter((entry): entry is [string, Decision] => isDecision(entry[1])),
    ),
    record,
    asked:
      isObject(asked) && typeof asked['id'] === 'string' && isObject(asked['manifest'])
        ? (asked as unknown as Asked)
        : undefined,
  };
}

/** The text of a change: see `readChange`. */
export const formatChange = ({ key, changed, record }: QueuedChange, asked: Asked): string =>
  textOf([key, changed, formatRecord(record), asked]);
