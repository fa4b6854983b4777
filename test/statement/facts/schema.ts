import { readList, readMatch, readObject, readOneOf, readText } from './read.js';

/** The three forms in which the statements were written. */
export const FORMS = ['per-service-tables', 'plain-prose', 'grouped-table'] as const;

export type Form = (typeof FORMS)[number];

/** What a fact is about. */
export const KINDS = [
  'title',
  'version',
  'change',
  'heading',
  'column',
  'introduction',
  'identity',
  'contact',
  'activity',
  'purpose',
  'retention',
  'responsible',
  'basis',
  'note',
  'source',
  'recipient',
  'transfer',
  'authority',
  'right',
  'request',
  'term',
  'complaint',
  'security',
  'service',
  'cookie',
  'opt-out',
  'marketing',
  'requirement',
  'automated-decision',
  'footnote',
] as const;

/** The section of the policy that carries a fact; `policy` where any section may. */
const SECTIONS = [
  'policy',
  'introduction',
  'processing',
  'sharing',
  'rights',
  'security',
  'cookies',
  'contact',
  'changes',
] as const;

/** The two ways to address a reader in Dutch: *u* and *je*. */
export type Register = 'formal' | 'informal';

export type Wordings = Readonly<Record<Register, readonly string[]>>;

/** Why a fact is not carried as it stood. */
export interface Correction {
  /** Id of the legal rule: consent (C), policy (P), manifest (M). */
  readonly rule: string;
  readonly why: string;
  readonly original: string;
  readonly carried: string;
  /** Phrases that may stand nowhere in the section, or in the activity where one is named. */
  readonly absent?: Wordings;
}

/** One fact of a statement, and how it is recognised in the policy made from it. */
export interface Fact {
  readonly id: string;
  /** Where it stood. */
  readonly where: string;
  readonly kind: (typeof KINDS)[number];
  readonly section: (typeof SECTIONS)[number];
  /** Title of the activity, group of rows or service within which it must be found. */
  readonly activity?: Readonly<Record<Register, string>>;
  /** What it said, with the fictional identity. */
  readonly original: string;
  /**
   * Phrases that must all be found together, in the text or as the address of a link: in one paragraph, list entry, table
   * row (its row headers included), term with its descriptions, heading or caption; those of a `heading` in one that heads.
   */
  readonly carried: Wordings;
  /** Phrases that must be found near those: in the same table row, else with or under the same heading. */
  readonly with?: Wordings;
  readonly corrected?: Correction;
}

export interface Facts {
  readonly form: Form;
  readonly facts: readonly Fact[];
}

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const RULE = /^(C-(0[1-9]|1\d|2[0-8])|P-(0[1-9]|1[0-3])|M-0[12])$/;

/** A phrase of one register holds no word of the other. */
const PHRASE: Readonly<Record<Register, RegExp>> = {
  formal: /^(?!.*(?<![\p{L}-])(je|jij|jou|jouw|jezelf)(?![\p{L}-])).{3,90}$/iu,
  informal: /^(?!.*(?<![\p{L}-])(u|uw|uzelf)(?![\p{L}-])).{3,90}$/iu,
};

function readPair<T>(
  value: unknown,
  path: string,
  read: (entry: unknown, path: string, register: Register) => T,
): Readonly<Record<Register, T>> {
  const { formal, informal } = readObject(value, path, ['formal', 'informal']);
  return {
    formal: read(formal, `${path}/formal`, 'formal'),
    informal: read(informal, `${path}/informal`, 'informal'),
  };
}

const readPhrase = (value: unknown, path: string, register: Register): string =>
  readMatch(value, path, PHRASE[register]);

function readWordings(value: unknown, path: string): Wordings {
  const wordings = readPair(value, path, (list, at, register) =>
    readList(list, at, (entry, place) => readPhrase(entry, place, register)),
  );
  if (wordings.formal.length !== wordings.informal.length)
    throw new TypeError(`${path}: expected as many phrases in both registers`);
  return wordings;
}

/** Most titles are the same in both registers and stand there once. */
function readTitle(value: unknown, path: string): Readonly<Record<Register, string>> {
  return readPair(
    typeof value === 'string' ? { formal: value, informal: value } : value,
    path,
    readPhrase,
  );
}

function readCorrection(value: unknown, path: string): Correction {
  const entries = readObject(value, path, ['rule', 'why', 'original', 'carried'], ['absent']);
  const { absent } = entries;
  return {
    rule: readMatch(entries['rule'], `${path}/rule`, RULE),
    why: readText(entries['why'], `${path}/why`),
    original: readText(entries['original'], `${path}/original`),
    carried: readText(entries['carried'], `${path}/carried`),
    ...(absent !== undefined && { absent: readWordings(absent, `${path}/absent`) }),
  };
}

function readFact(value: unknown, path: string): Fact {
  const required = ['id', 'where', 'kind', 'section', 'original', 'carried'];
  const entries = readObject(value, path, required, ['activity', 'with', 'corrected']);
  const { activity, with: beside, corrected } = entries;
  return {
    id: readMatch(entries['id'], `${path}/id`, ID),
    where: readText(entries['where'], `${path}/where`),
    kind: readOneOf(entries['kind'], `${path}/kind`, KINDS),
    section: readOneOf(entries['section'], `${path}/section`, SECTIONS),
    original: readText(entries['original'], `${path}/original`),
    carried: readWordings(entries['carried'], `${path}/carried`),
    ...(activity !== undefined && { activity: readTitle(activity, `${path}/activity`) }),
    ...(beside !== undefined && { with: readWordings(beside, `${path}/with`) }),
    ...(corrected !== undefined && { corrected: readCorrection(corrected, `${path}/corrected`) }),
  };
}

/** Reads the facts of one statement; throws at the first thing that is not as it should be. */
export function parseFacts(value: unknown): Facts {
  const entries = readObject(value, '', ['form', 'facts']);
  const facts = readList(entries['facts'], '/facts', readFact);
  const ids = facts.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice) throw new TypeError(`/facts: expected the id "${twice}" once`);
  return { form: readOneOf(entries['form'], '/form', FORMS), facts };
}
