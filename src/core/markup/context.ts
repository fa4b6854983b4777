import type { PolicyFindingCode } from '../finding.js';
import type { PolicyWords } from '../policy-words.js';
import type { Footnotes } from './footnotes.js';
import type { Content } from './markup.js';

/** Told of what is left out while it is written: which code, at which section, what stood there. */
export type Report = (code: PolicyFindingCode, path: string, found?: string) => void;

/** How a notice is to be marked up. */
export interface MarkupOptions {
  readonly words: PolicyWords;
  /** Put before every id, so that none clashes with the page. */
  readonly prefix: string;
  /** Level of the title’s heading, sections come one deeper; 0 where a lone section has the highest one. */
  readonly level: number;
  /** Whether title, edition and contents stand above the sections. */
  readonly head: boolean;
  /** Of everything that the notice was made from: see `fingerprint.ts`. */
  readonly fingerprint: string;
  /** JSON-LD, safe inside a script element. */
  readonly structuredData?: string | undefined;
  readonly report: Report;
  /** Chunk `markdown`, for texts that hold some. */
  readonly markdown?: MarkMarkdown | undefined;
  /** Chunk `statement`: `makeFootnotes`, for statements that have some. */
  readonly footnotes?: Footnotes | undefined;
}

/** Where a text of the owner’s stands. */
export interface Place {
  /** Of its section. */
  readonly id: string;
  /** Of its highest heading. */
  readonly level: number;
}

/** CommonMark as elements. */
export type MarkMarkdown = (
  text: string,
  place: Place,
  context: MarkupContext,
) => readonly Content[];

/** What marking up a part needs beside its tree. */
export interface MarkupContext extends Pick<
  MarkupOptions,
  'words' | 'prefix' | 'report' | 'markdown'
> {
  /** Ids of the sections that are shown; a link to another one is left out. */
  readonly ids: ReadonlySet<string>;
  /** A mark that leads to a footnote, numbered in order of appearance; nothing where there is no such footnote. */
  readonly refer: (id: string) => readonly Content[];
}
