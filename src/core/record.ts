export type Decision = 'granted' | 'denied';

/** What was decided for one service, with what the kernel must know of it. */
export interface RecordEntry {
  readonly id: string;
  readonly purpose: string;
  readonly decision: Decision | 'exempt';
  /** Whether it was granted before: something of it may still be stored on pages that were not visited since. */
  readonly withdrawn: boolean;
  /** Whether it is no longer used: all that is left to do is to erase what it has stored. */
  readonly retired: boolean;
  /** Whether it was granted although the visitor’s browser objects: by its own switch. */
  readonly overrides: boolean;
  /** Whether helder loads the vendor’s script itself. */
  readonly loads: boolean;
  /** Whether it is told what was decided before anything of it runs. */
  readonly signals: boolean;
  /** Days since 1970-01-01 UTC; 0 when exempt. */
  readonly day: number;
  /** Of the facts it was decided on: while it is that of today, nothing has changed. */
  readonly digest: string;
  /** The single facts, joined: what remains to compare when something has changed. */
  readonly facts: string;
}

/** The record as read from the cookie. */
export interface ConsentRecord {
  /** Of library and manifest for which the entries hold all that there is to know. */
  readonly key: string;
  /** How many months a choice stands. */
  readonly months: number;
  /** Google consent types: `1` granted, `0` denied, `-` of no service here, in the order of `signals.ts`. */
  readonly types: string;
  /** Width of the facts, then the fields of `write-record.ts`. */
  readonly rest: readonly string[];
  readonly entries: readonly RecordEntry[];
}

/** Version of the format; a record of another version reads as never asked. */
export const FORMAT = '1';

/** Browsers silently drop a cookie over 4,096 bytes. */
export const LONGEST_RECORD = 3_500;

const ENTRY =
  /^([a-z][a-z0-9-]{0,39})\.([a-z][a-z0-9-]{0,39})\.([godewr])(l?)(s?)\.(\w{1,5})\.(\w{1,7})\.(\w*)$/;

/**
 * Reads the text of a record: for each service `<service>.<purpose>.<g|o|d|e|w|r>[l][s].<day>.<digest>.<facts>~`, and at the end,
 * since without it something was cut off, `1.<key>.<months>.<types>.<rest…>`. Anything else gives undefined, which means
 * *not asked*, never *granted*.
 */
export function parseRecord(text = ''): ConsentRecord | undefined {
  const rows = text.split('~');
  const [format, key = '', months, types = '', ...rest] = String(rows.pop()).split('.');
  if (format !== FORMAT || text.length > LONGEST_RECORD) return undefined;
  const entries: RecordEntry[] = [];
  for (const row of rows) {
    const [, id = '', purpose = '', letter, loads, signals, day = '', digest = '', facts = ''] =
      ENTRY.exec(row) ?? [];
    if (!id || entries.some((entry) => entry.id === id)) return undefined;
    const overrides = letter === 'o';
    const decision = letter === 'g' || overrides ? 'granted' : letter === 'e' ? 'exempt' : 'denied';
    entries.push({
      id,
      purpose,
      decision,
      withdrawn: letter === 'w',
      retired: letter === 'r',
      overrides,
      loads: Boolean(loads),
      signals: Boolean(signals),
      day: parseInt(day, 36),
      digest,
      facts,
    });
  }
  return { key, months: Number(months), types, rest, entries };
}
