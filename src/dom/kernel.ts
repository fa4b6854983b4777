import type { Finding, FindingCode } from '../core/finding.js';
import type { Frame } from '../core/frame.js';
import type { Policy } from '../core/policy.js';
import type { ConsentRecord, Decision } from '../core/record.js';
import type { ServiceState, State } from '../core/state.js';
import type { Language } from '../core/words.js';
import type { Chunks, Load } from './chunks.js';
import type { Consent } from './consent.js';
import type { Gate } from './gate.js';
import type { Trust } from './trust.js';

/** How a decision was made. */
export type Method = 'banner' | 'preferences' | 'placeholder' | 'form' | 'api' | 'gpc';

/** Decisions by id of a service or a purpose. */
export type Choices = Readonly<Record<string, Decision>>;

/** What the chunk `read` makes of a manifest. */
export interface Reading {
  readonly frame: Frame;
  /** The one language of every notice on this page. */
  readonly language: Language;
  /** What stands now, by manifest and record. */
  readonly stand: (record: ConsentRecord | undefined) => State;
  /** Whether anything had to be left out. */
  readonly isBroken: boolean;
}

/** The inner side of the one live object: what chunks get that pages do not. */
export interface Kernel extends Gate {
  readonly consent: Consent;
  readonly load: Load;
  readonly trust: Trust;
  /** The nonce of helder’s own tag. */
  readonly nonce: string;
  /** The manifest as it was parsed; `undefined` until then and when it could not be. */
  readonly manifest: unknown;
  /** The very text of the manifest, where it came as one. */
  readonly manifestText: string | undefined;
  /** Where the manifest came from: its URL, or `#id`. */
  readonly source: string;
  /** Of this library and this manifest. */
  readonly key: string;
  /** Name of the cookie that holds the record. */
  readonly cookieName: string;
  /** Where every change of the record is to be posted, as the manifest writes it, if anywhere. */
  readonly endpoint: string | undefined;
  /** What went wrong so far; `explain` prints it. */
  readonly findings: readonly Finding[];
  /** The text of the record, as this page last saw or wrote it. */
  readonly text: string | undefined;
  /** The record as it stands; undefined while nothing was decided. */
  readonly record: ConsentRecord | undefined;
  /** The latest change that this page knows to be on its way to the endpoint: no older record may take its place. */
  readonly latest: ConsentRecord | undefined;
  readonly state: State;
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Ids of the services whose code has run on this page. */
  readonly ran: Set<string>;
  /** Templates whose content has taken their place, with that content: what a withdrawal puts back. */
  readonly placed: Map<HTMLTemplateElement, readonly ChildNode[]>;
  /** Whether it is known what stands; until then nothing is released. */
  readonly isRead: boolean;
  /** Whether a visitor has typed or chosen something on this page that a reload would lose. */
  readonly edited: boolean;

  /** Ids of the services that were never asked, or whose facts have changed, or whose answer has expired. */
  readonly unasked: () => readonly string[];
  /** The services that an id stands for: itself, or all of a purpose. */
  readonly servicesOf: (id: string) => readonly ServiceState[];
  /** Undefined for an id that the manifest does not know. */
  readonly allows: (id: string) => boolean | undefined;
  /** Fetches a chunk and uses it; a chunk that cannot be had is reported and changes nothing. */
  readonly use: <K extends keyof Chunks>(
    name: K,
    act?: (chunk: Chunks[K]) => unknown,
  ) => Promise<void>;
  /** The text in the cookie, as it is now. */
  readonly readText: () => string | undefined;
  /** The record in the cookie. */
  readonly readRecord: () => ConsentRecord | undefined;
  /** Reads the manifest whole: only needed where something is asked, shown or decided. */
  readonly read: () => Promise<Reading>;
  /** What reads and decides: it comes with the banner, where there is one. */
  readonly deciding: () => Promise<Chunks['banner']>;
  /** Makes a state the one that counts: signals and gate follow. Gives the ids of the services whose decision differs. */
  readonly adopt: (state: State, record: ConsentRecord | undefined) => readonly string[];
  /** Asks what is unasked, with the banner. */
  readonly ask: () => Promise<void>;
  /** Opens the preferences. */
  readonly open: () => Promise<void>;
  readonly policy: () => Promise<Policy>;
  readonly report: (code: FindingCode, path: string, found?: string) => void;
  /** Lets the console say what is wrong. */
  readonly explain: () => void;
}

declare global {
  interface Navigator {
    /** Whether the visitor objects to being followed; https://w3c.github.io/gpc/ */
    readonly globalPrivacyControl?: boolean;
  }
}
/** What is known only once the manifest is, and nothing until then. */
export type Later =
  | 'consent'
  | 'manifest'
  | 'manifestText'
  | 'key'
  | 'cookieName'
  | 'endpoint'
  | 'text'
  | 'record'
  | 'latest'
  | 'isRead'
  | 'edited';
