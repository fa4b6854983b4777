import type { PolicyFindingCode } from '../finding.js';
import type { Format } from '../make-format.js';
import type { Controller, Statement, SupervisoryAuthority, Text } from '../manifest.js';
import type { PolicyWords } from '../policy-words.js';
import type { Policy } from '../policy.js';
import type { SectionEntry } from '../resolve/sections.js';
import type { SectionId } from '../section-ids.js';
import type { Inline, Section } from './tree.js';

/** What a text is: a line, a title, Markdown, or the Markdown of a footnote. Titles and footnotes refer to no footnote. */
export type TextForm = 'line' | 'title' | 'markdown' | 'footnote';

/** Fills the placeholders of a text in some language, and marks where it refers to footnotes. */
export type Fill = (text: string, lang: string, form: TextForm) => string;

/** Told of what is left out, at the latest when the blocks of a section are worked out. */
export type Report = (code: PolicyFindingCode, path: string, found?: string) => void;

/** A supervisory authority, with what there is to know before one turns to it. */
export interface StatedAuthority extends SupervisoryAuthority {
  readonly note?: Text | undefined;
}

/** A section of a policy: a built-in one, with or without changes, or one of the owner’s own. */
export type ListedSection = SectionEntry & { readonly section?: SectionId };

/** What only some statements have. */
export interface MoreParts {
  /** Sections of which a manifest without a statement has nothing to say, or less. */
  readonly sections: Readonly<Partial<Record<SectionId, () => Section | undefined>>>;
  /** A section as the statement lists it, from the built-in one if there is any. */
  readonly change: (built: Section | undefined, entry: ListedSection) => Section | undefined;
  /** What a footnote says. */
  readonly footnote: (id: string) => Inline | undefined;
}

/** What a notice is made from beside policy and words; all that a manifest does not need may be absent. */
export interface NoticeParts {
  readonly statement?: Statement | undefined;
  /** Ids of sections, built-in or own, in the order in which they are wanted; left out: as the manifest says. */
  readonly sections?: readonly string[] | undefined;
  /** Chunk `statement`: `makeMore`, with its words. */
  readonly more?: ((context: NoticeContext) => MoreParts) | undefined;
  /** Of the country that `foreignAuthority` names. */
  readonly authority?: StatedAuthority | undefined;
  /** Chunk `filled`: `makeFill`. */
  readonly fill?: ((context: Omit<NoticeContext, 'fill'>) => Fill) | undefined;
  readonly report?: Report | undefined;
}

/** What the parts of a notice are made of. */
export interface NoticeContext {
  readonly policy: Policy;
  readonly words: PolicyWords;
  readonly lang: string;
  readonly statement: Statement;
  readonly controller: Controller;
  /** Undefined where helder does not know the authority of the country. */
  readonly authority: StatedAuthority | undefined;
  readonly format: Format;
  readonly fill: Fill;
  readonly report: Report;
}
