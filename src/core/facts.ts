import { hash, textOf } from './digest.js';
import { DAY } from './duration.js';
import type { Frame, ServiceRow } from './frame.js';
import { LONGEST_RECORD, type ConsentRecord, type RecordEntry } from './record.js';
import { field } from './resolve/read.js';
import { formatRecord } from './write-record.js';

/**
 * Material facts of a service: what a visitor agreed to (GDPR 4(11), 7). A decision stands while the present facts are
 * among the recorded ones. Each fact is four characters of hash, or fewer where the cookie would grow too large, and two
 * of rank; only the duration of an item has a rank, and only a higher one is new.
 */
const HASH_LENGTH = 4;
const RANK_LENGTH = 2;

const LONGEST = 36 ** RANK_LENGTH - 1;

const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Seconds in a year, month, week, day, hour, minute, second; the calendar’s average where they vary. */
const SECONDS = [31_557_600, 2_629_800, 604_800, 86_400, 3_600, 60, 1];

/** Durations on a scale of about 2 % a step, so that two characters tell half a minute from ten years; what is no duration counts as the longest. */
function rankOf(duration: unknown): number {
  if (duration === 'session') return 0;
  const parts = typeof duration === 'string' && DURATION.exec(duration);
  if (!parts) return LONGEST;
  const seconds = SECONDS.reduce((sum, unit, i) => sum + unit * Number(parts[i + 1] ?? 0), 0);
  return Math.min(LONGEST, Math.ceil(32 * Math.log2(1 + seconds)));
}

const inBase36 = (value: number, length: number): string =>
  (value % 36 ** length).toString(36).padStart(length, '0');

/** One fact in its recorded form. */
const fact = (value: readonly unknown[], rank = 0): string =>
  inBase36(hash(textOf(value)), HASH_LENGTH) + inBase36(rank, RANK_LENGTH);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The facts of a service as the manifest states them; of a preset its revision stands for what the preset says. */
export function factsOf(
  { purpose, preset, row, index }: ServiceRow,
  manifest: unknown,
): readonly string[] {
  const service: unknown = listOf(field(manifest, 'services'))[index];
  const provider = field(service, 'provider');
  const single: readonly (readonly [kind: string, value: unknown])[] = [
    ['purpose', purpose],
    ['preset', row && [preset, row.revision]],
    ['origin', field(service, 'origin')],
    ['provider', field(provider, 'name')],
    ['country', field(provider, 'country')],
    ...['recipients', 'hosts'].flatMap((kind) =>
      listOf(field(service, kind)).map((value) => [kind, value] as const),
    ),
  ];
  const items = listOf(field(service, 'items')).map((item) => {
    const [name, storage, party] = ['name', 'storage', 'party'].map((key) => field(item, key));
    return fact(
      ['item', name, storage ?? 'cookie', party ?? 'first'],
      rankOf(field(item, 'duration')),
    );
  });
  return [
    ...single.filter(([, value]) => value !== undefined).map((entry) => fact(entry)),
    ...items,
  ];
}

/** Browsers keep no cookie longer, in days: RFC 6265bis, 5.5. */
const LONGEST_COOKIE = 400;

/** The day on which the last item of a service that is no longer used has expired, in days since 1970-01-01 UTC. */
function lastDayOf({ index }: ServiceRow, manifest: unknown): number {
  const service: unknown = listOf(field(manifest, 'services'))[index];
  const items = listOf(field(service, 'items'));
  // What a preset stores is not known here; what stays until it is removed is looked for as long as it is listed.
  const stays = items.some((item) => field(item, 'duration') === 'persistent');
  return stays ? Infinity : Date.parse(String(field(service, 'retired'))) / DAY + LONGEST_COOKIE;
}

/** Characters of hash in the recorded facts. */
const widthOf = ({ rest }: ConsentRecord): number =>
  Math.min(HASH_LENGTH, Math.max(2, Number(rest[0]) || 2));

/** Cuts recorded facts into hash and rank. */
function split(facts: string, width: number): readonly (readonly [hash: string, rank: string])[] {
  const pairs = [];
  for (let i = 0; i < facts.length; i += width + RANK_LENGTH) {
    pairs.push([
      facts.slice(i, i + width),
      facts.slice(i + width, i + width + RANK_LENGTH),
    ] as const);
  }
  return pairs;
}

/** Whether all present facts are among the recorded ones, with no longer durations. */
function covers(entry: RecordEntry, width: number, present: readonly string[]): boolean {
  const ranks = new Map(split(entry.facts, width));
  return present.every((one) => (ranks.get(one.slice(0, width)) ?? '') >= one.slice(HASH_LENGTH));
}

/**
 * The record for a manifest that differs from the recorded one: a service that only does less keeps its decision and its
 * day, one that does more is left to be asked about.
 */
export function recheck(
  frame: Frame,
  manifest: unknown,
  record: ConsentRecord,
  today: number,
): ConsentRecord {
  const entries = record.entries.flatMap((entry) => {
    const row = frame.services.get(entry.id);
    if (row?.retired && today > lastDayOf(row, manifest)) return [];
    const isCovered =
      row && entry.digest !== row.digest && covers(entry, widthOf(record), factsOf(row, manifest));
    return isCovered ? { ...entry, digest: row.digest } : entry;
  });
  return { ...record, entries };
}

/**
 * Cuts the hashes of all facts until the record fits in a cookie. Where even the shortest do not fit it goes without: any
 * change will ask again, but a record that cannot be read would ask on every page.
 */
function shorten(record: ConsentRecord): ConsentRecord {
  if (formatRecord(record).length <= LONGEST_RECORD) return record;
  const width = widthOf(record);
  const narrow = (facts: string): string =>
    width === 2
      ? ''
      : split(facts, width)
          .map(([hashed, rank]) => hashed.slice(0, -1) + rank)
          .join('');
  const entries = record.entries.map((entry) => ({ ...entry, facts: narrow(entry.facts) }));
  if (width === 2) return { ...record, entries };
  return shorten({ ...record, rest: [String(width - 1), ...record.rest.slice(1)], entries });
}

/** Adds the facts to decisions that were recorded without. */
export function addFacts(frame: Frame, manifest: unknown, record: ConsentRecord): ConsentRecord {
  const width = widthOf(record);
  const entries = record.entries.map((entry) => {
    const row = frame.services.get(entry.id);
    if (!row || entry.facts || entry.digest !== row.digest || entry.decision === 'exempt')
      return entry;
    const facts = factsOf(row, manifest).map((one) => one.slice(0, width) + one.slice(HASH_LENGTH));
    return { ...entry, facts: facts.join('') };
  });
  return shorten({ ...record, entries });
}
