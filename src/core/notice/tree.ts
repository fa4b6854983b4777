/** A notice as data: what is said and how it hangs together, without a word of HTML. Elements and command line render it. */
export interface Notice {
  readonly title: Inline;
  /** Version and date. */
  readonly edition: Line;
  readonly sections: readonly Section[];
}

/** A part of a notice with its own heading. */
export interface Section {
  /** Stable and unique within the notice. */
  readonly id: string;
  readonly title: Inline;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
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
  /** `code`: a technical name, shown as it is. */
  readonly kind?: 'code' | undefined;
}

/** A sentence or a line, in runs. */
export type Line = readonly Inline[];

export type Block =
  | { readonly type: 'text'; readonly line: Line }
  /** CommonMark of the manifest. */
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
  readonly columns: readonly string[];
  readonly groups: readonly RowGroup[];
}

/** Rows of a table that belong together; the first cell of a row is its header, unless the group’s header stands there. */
export interface RowGroup {
  /** `across` the whole table, above its rows; or `beside` them, in the first column. */
  readonly header?: { readonly line: Line; readonly place: 'across' | 'beside' } | undefined;
  readonly rows: readonly (readonly Cell[])[];
}

/** The lines of a cell; none where there is nothing to say. */
export type Cell = readonly Line[];
