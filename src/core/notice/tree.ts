import type { Language } from '../words.js';

/** A notice as data: what is said and how it hangs together, without a word of HTML. Elements and command line show it. */
export interface Notice {
  readonly language: Language;
  readonly title: Inline;
  /** Version and date. */
  readonly edition: Line;
  readonly sections: readonly Section[];
  /** What a footnote says; undefined where there is none with this id. */
  readonly footnotes: (id: string) => Inline | undefined;
}

/** A part of a notice with its own heading. */
export interface Section {
  /** Stable and unique within the notice. */
  readonly id: string;
  readonly title: Inline;
  /** Worked out when it is reached: the contents need titles alone. */
  readonly blocks: () => readonly Block[];
  readonly sections: readonly Section[];
  /** Further ids inside its blocks that a link may lead to. */
  readonly anchors: readonly string[];
}

/** A run of text. */
export interface Inline {
  readonly text: string;
  /** The language it is in, where that is not the language of the notice. */
  readonly lang?: string | undefined;
  /** A safe address that it links to. */
  readonly href?: string | undefined;
  /** Id of the section of this notice that it links to. */
  readonly section?: string | undefined;
  /** ISO 8601 date that it stands for. */
  readonly date?: string | undefined;
  /** `code`: a technical name, shown as it is. `markdown`: CommonMark, of which only the text inside paragraphs is shown. */
  readonly kind?: 'code' | 'markdown' | undefined;
  /** Whether it names what the rest of its cell is about. */
  readonly strong?: true | undefined;
  /** Id of a footnote that is referred to here; the text is empty. */
  readonly footnote?: string | undefined;
}

/** A sentence or a line, in runs. */
export type Line = readonly Inline[];

export type Block =
  | { readonly type: 'text'; readonly line: Line }
  /** CommonMark of the manifest, filled; a link to `section:<id>` leads to that section, U+E000 id U+E001 in its texts refers to a footnote. */
  | { readonly type: 'markdown'; readonly text: Inline }
  | { readonly type: 'list'; readonly lines: readonly Line[] }
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  | Table
  /** The visitor’s present choice about one service. */
  | { readonly type: 'choice'; readonly service: string }
  /** The way to the preferences. */
  | { readonly type: 'preferences' };

/** A term with what there is to say about it. */
export interface Fact {
  readonly term: Inline;
  readonly lines: readonly Line[];
  /** Whether the lines say how to reach somebody. */
  readonly contact?: boolean;
}

export interface Table {
  readonly type: 'table';
  readonly caption: Inline;
  readonly columns: readonly Inline[];
  /** Whether its cells hold phrases, not words: then even five columns need much room. */
  readonly wordy?: true | undefined;
  readonly groups: readonly RowGroup[];
}

/** Rows of a table that belong together; the first cell of a row is its header, unless the group’s header stands there. */
export interface RowGroup {
  readonly header?: GroupHeader | undefined;
  readonly rows: readonly (readonly Cell[])[];
}

/** What heads a group of rows: `across` the whole table, above them; or `beside` them, in the first column. */
export interface GroupHeader {
  readonly line: Line;
  readonly place: 'across' | 'beside';
  /** Fragment id within the notice, where the group can be linked to. */
  readonly id?: string | undefined;
}

/** The lines of a cell; none where there is nothing to say. */
export type Cell = readonly Line[];
