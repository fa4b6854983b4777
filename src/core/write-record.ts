import { expiryDay, monthsOf } from './duration.js';
import { factsOf, HASH_LENGTH, RANK_LENGTH } from './facts.js';
import type { Frame } from './frame.js';
import { FORMAT, LONGEST_RECORD, type ConsentRecord, type Decision, type RecordEntry } from './record.js';

/** About the latest change. */
export interface Occasion {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly time: number;
  readonly method: string;
  readonly language: string;
  /** Version of the statement. */
  readonly version: string | undefined;
}

/** Characters of hash kept of each recorded fact. */
export const widthOf = ({ rest }: ConsentRecord): number => Math.min(HASH_LENGTH, Math.max(2, Number(rest[0]) || 2));

/** Width of the hashes, seconds in base 36, method, language, version. */
function writeOccasion(width: number, { time, method, language, version = '' }: Occasion): readonly string[] {
  const safe = encodeURIComponent(version).replaceAll('~', '%7E').replaceAll('.', '%2E');
  return [String(width), Math.floor(time / 1000).toString(36), method, language, safe];
}

/** When and how the latest change was made; undefined where the record makes no sense. */
export function readOccasion({ rest }: ConsentRecord): Occasion | undefined {
  const [, time = '', method = '', language = '', version = ''] = rest;
  const seconds = parseInt(time, 36);
  if (!(seconds < 1e11)) return undefined;
  try {
    return { time: seconds * 1000, method, language, version: decodeURIComponent(version) || undefined };
  } catch {
    return undefined;
  }
}

/** Cuts each fact’s hash from one width to another. */
function narrow(facts: string, from: number, to: number): string {
  let narrowed = '';
  for (let i = 0; i < facts.length; i += from + RANK_LENGTH) {
    narrowed += facts.slice(i, i + to) + facts.slice(i + from, i + from + RANK_LENGTH);
  }
  return narrowed;
}

export interface Addition {
  readonly frame: Frame;
  readonly manifest: unknown;
  readonly key: string;
  /** The record so far. */
  readonly old: ConsentRecord | undefined;
  /** New decisions, by service. */
  readonly choices: Readonly<Record<string, Decision>>;
  /** Left out when nothing new was decided. */
  readonly occasion?: Occasion;
  /** Days since 1970-01-01 UTC. */
  readonly day: number;
}

/**
 * The record after some services were decided, without those that the manifest no longer knows. `types` is filled in
 * once it is known what then stands.
 */
export function addDecisions({ frame, manifest, key, old, choices, occasion, day }: Addition): ConsentRecord {
  const width = old ? widthOf(old) : HASH_LENGTH;
  const entries = [...frame.services.values()].flatMap((row): RecordEntry | readonly [] => {
    const { id, purpose, needsConsent, digest } = row;
    const shared = { id, purpose, loads: row.account !== undefined };
    if (!needsConsent) return { ...shared, decision: 'exempt', day: 0, digest: '0', facts: '' };
    const decision = choices[id];
    if (decision) return { ...shared, decision, day, digest, facts: narrow(factsOf(row, manifest).join(''), HASH_LENGTH, width) };
    const kept = old?.entries.find((entry) => entry.id === id && entry.decision !== 'exempt');
    return kept ? { ...kept, ...shared } : [];
  });
  const rest = occasion ? writeOccasion(width, occasion) : (old?.rest ?? []);
  return { key, months: monthsOf(frame.validity) ?? 0, types: '', rest, entries };
}

const LETTERS = { granted: 'g', denied: 'd', exempt: 'x' };

/** The text of a record, and the record as it then reads; with shorter hashes where it would not fit in a cookie. */
export function formatRecord(record: ConsentRecord): { readonly text: string; readonly record: ConsentRecord } {
  const rows = record.entries.map(({ id, purpose, decision, loads, day, digest, facts }) =>
    `~${[id, purpose, LETTERS[decision] + (loads ? 'l' : ''), day.toString(36), digest, facts].join('.')}`,
  );
  const text = [FORMAT, record.key, record.months, record.types, ...record.rest].join('.') + rows.join('');
  const width = widthOf(record);
  if (text.length <= LONGEST_RECORD || width <= 2) return { text, record };
  const [, ...rest] = record.rest;
  const entries = record.entries.map((entry) => ({ ...entry, facts: narrow(entry.facts, width, width - 1) }));
  return formatRecord({ ...record, rest: [String(width - 1), ...rest], entries });
}

/** The day on which the last of its decisions has run out. */
export function lastDay({ entries, months }: ConsentRecord): number {
  return Math.max(...entries.map(({ day }) => expiryDay(day, months)));
}
