import { expiryDay, monthsOf } from './duration.js';
import type { Frame } from './frame.js';
import { FORMAT, type ConsentRecord, type Decision, type RecordEntry } from './record.js';

/** About the latest change. */
export interface Occasion {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly time: number;
  readonly method: string;
  readonly language: string;
  /** Under which the endpoint knows the record; empty where there is no endpoint. */
  readonly id: string;
  /** Of this change: see `sequence.ts`; 0 where there is no endpoint. */
  readonly sequence: number;
  /** Version of the statement. */
  readonly version: string;
}

/** Width of the facts to come, milliseconds in base 36, method, language, id, sequence in base 36, version. */
export const writeOccasion = ({
  time,
  method,
  language,
  id,
  sequence,
  version,
}: Occasion): readonly string[] => [
  '4',
  // A page that has put its own clock in place may tell fractions.
  Math.floor(time).toString(36),
  method,
  language,
  id,
  sequence ? sequence.toString(36) : '',
  // Last, since it may hold dots; a tilde would split the text, and half a character cannot be stored.
  version.replace(/[~\p{Cs}]/gu, ''),
];

export interface Addition {
  readonly frame: Frame;
  readonly key: string;
  /** The record so far. */
  readonly old: ConsentRecord | undefined;
  /** New decisions, by service. */
  readonly choices: Readonly<Record<string, Decision>>;
  /** Fields of `writeOccasion`, or those that the record had. */
  readonly rest: readonly string[];
  /** Days since 1970-01-01 UTC. */
  readonly day: number;
  /** Whether the visitor’s browser objects to being followed. */
  readonly objects: boolean;
}

/** What an entry says where nothing else is said. */
const DENIED = {
  decision: 'denied',
  withdrawn: false,
  retired: false,
  overrides: false,
  facts: '',
} as const;

/**
 * The record after some services were decided, without those that the manifest no longer knows; `types` follow from what
 * then stands. Only a record that answers for every service gets the key: any other is held against the manifest again,
 * so that what is unasked gets asked.
 */
export function addDecisions({
  frame,
  key,
  old,
  choices,
  rest,
  day,
  objects,
}: Addition): ConsentRecord {
  let whole = key;
  const unknown = old?.entries.filter(({ id }) => !frame.services.has(id)) ?? [];
  // Not by name: an id may be one that every object has.
  const chosen = new Map(Object.entries(choices));
  const entries = [...frame.services.values()].flatMap((row): RecordEntry | readonly [] => {
    const { id, purpose, needsConsent, retired, loads, signals, digest } = row;
    const shared = { id, purpose, loads, signals };
    const before = old?.entries.find((entry) => entry.id === id);
    const ran = before?.withdrawn || before?.decision === 'granted';
    const decision = needsConsent ? chosen.get(id) : 'exempt';
    // Of what is no longer used only remains to be known that it may have stored something.
    if (retired)
      return ran || before?.retired || before?.decision === 'exempt'
        ? { ...shared, ...DENIED, retired, day, digest }
        : [];
    if (decision)
      return {
        ...shared,
        ...DENIED,
        decision,
        withdrawn: decision === 'denied' && ran,
        overrides: objects && decision === 'granted',
        day: needsConsent ? day : 0,
        digest,
      };
    // What was exempt once was never asked.
    const kept = before?.decision === 'exempt' || before?.retired ? undefined : before;
    if (kept?.digest !== digest) whole = '';
    return kept ? { ...kept, ...shared } : [];
  });
  // The facts that are kept are as wide as they were.
  const [width = '', ...occasion] = rest;
  return {
    key: whole,
    months: monthsOf(frame.validity) ?? 0,
    types: '',
    rest: [old?.rest[0] ?? width, ...occasion],
    // What could not be read of a broken manifest may be there again on the next page.
    entries: key ? entries : [...entries, ...unknown],
  };
}

/** The text of a record: see `parseRecord`. */
export function formatRecord({ key, months, types, rest, entries }: ConsentRecord): string {
  const rows = entries.map(
    ({
      id,
      purpose,
      decision,
      withdrawn,
      retired,
      overrides,
      loads,
      signals,
      day,
      digest,
      facts,
    }) =>
      [
        id,
        purpose,
        (retired ? 'r' : withdrawn ? 'w' : overrides ? 'o' : decision.slice(0, 1)) +
          (loads ? 'l' : '') +
          (signals ? 's' : ''),
        day.toString(36),
        digest,
        facts,
      ].join('.'),
  );
  return [...rows, [FORMAT, key, months, types, ...rest].join('.')].join('~');
}

/** The day on which the last of its decisions has run out. */
export const lastDay = ({ entries, months }: ConsentRecord): number =>
  Math.max(...entries.map(({ day }) => expiryDay(day, months)));
