import type { Inline, RowGroup, Section, Table } from './tree.js';

const inline = (text: string | Inline): Inline => (typeof text === 'string' ? { text } : text);

/** A section, of whose blocks nothing is worked out yet. */
export const section = (
  id: string,
  title: string | Inline,
  blocks: Section['blocks'],
  sections: readonly Section[] = [],
  anchors: readonly string[] = [],
): Section => ({ id, title: inline(title), blocks, sections, anchors });

/** A table. */
export const table = (
  caption: string | Inline,
  columns: readonly (string | Inline)[],
  groups: readonly RowGroup[],
): Table => ({ type: 'table', caption: inline(caption), columns: columns.map(inline), groups });

/** A table whose cells hold phrases. */
export const wordyTable = (...args: Parameters<typeof table>): Table => ({
  ...table(...args),
  wordy: true,
});
