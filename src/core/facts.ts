import { hash } from './digest.js';
import type { ServiceRow } from './frame.js';
import { field } from './resolve/read.js';

/**
 * Material facts of a service: what a visitor agreed to (GDPR 4(11), 7). A decision stands while the present facts are
 * among the recorded ones. Each fact is four characters of hash and two of rank; only the duration of an item has a
 * rank, and only a higher one is new.
 */
export const HASH_LENGTH = 4;
export const RANK_LENGTH = 2;

const LONGEST = 36 ** RANK_LENGTH - 1;

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Seconds in a year, month, week, day, hour, minute, second; the calendar’s average where they vary. */
const SECONDS = [31_557_600, 2_629_800, 604_800, 86_400, 3_600, 60, 1];

/** Durations on a scale of about 2 % a step, so that two characters tell half a minute from ten years; what is no duration counts as the longest. */
export function rankOf(duration: unknown): number {
  if (duration === 'session') return 0;
  const parts = typeof duration === 'string' && DURATION.exec(duration);
  if (!parts) return LONGEST;
  const seconds = SECONDS.reduce((sum, unit, i) => sum + unit * Number(parts[i + 1] ?? 0), 0);
  return Math.min(LONGEST, Math.ceil(32 * Math.log2(1 + seconds)));
}

const inBase36 = (value: number, length: number): string => (value % 36 ** length).toString(36).padStart(length, '0');

/** One fact in its recorded form. */
const fact = (value: readonly unknown[], rank = 0): string =>
  inBase36(hash(JSON.stringify(value)), HASH_LENGTH) + inBase36(rank, RANK_LENGTH);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The facts of a service as the manifest states them; of a preset its revision stands for what the preset says. */
export function factsOf({ purpose, preset, row, index }: ServiceRow, manifest: unknown): readonly string[] {
  const service: unknown = listOf(field(manifest, 'services'))[index];
  const provider = field(service, 'provider');
  const single: readonly (readonly [kind: string, value: unknown])[] = [
    ['purpose', purpose],
    ['preset', row && [preset, row.revision]],
    ['origin', field(service, 'origin')],
    ['provider', field(provider, 'name')],
    ['country', field(provider, 'country')],
    ...['recipients', 'hosts'].flatMap((kind) => listOf(field(service, kind)).map((value) => [kind, value] as const)),
  ];
  const items = listOf(field(service, 'items')).map((item) => {
    const [name, storage, party] = ['name', 'storage', 'party'].map((key) => field(item, key));
    return fact(['item', name, storage ?? 'cookie', party ?? 'first'], rankOf(field(item, 'duration')));
  });
  return [...single.filter(([, value]) => value !== undefined).map((entry) => fact(entry)), ...items];
}

/** Whether all present facts are among the recorded ones, with no longer durations; `width` of the hash was recorded. */
export function covers(recorded: string, width: number, present: readonly string[]): boolean {
  const ranks = new Map<string, string>();
  for (let i = 0; i < recorded.length; i += width + RANK_LENGTH) {
    ranks.set(recorded.slice(i, i + width), recorded.slice(i + width, i + width + RANK_LENGTH));
  }
  return present.every((one) => (ranks.get(one.slice(0, width)) ?? '') >= one.slice(HASH_LENGTH));
}
