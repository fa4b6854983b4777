import type { Cell, Inline, RowGroup, Table } from '../notice/tree.js';
import type { MarkupContext } from './context.js';
import { markInline, markLine } from './inline.js';
import { el, type Content, type Markup, type Part } from './markup.js';
import { boxOf } from './own-text.js';

/** As many rows as are worked out at a time. */
const SLICE = 20;

/**
 * A real table. On a narrow page its cells are laid out as blocks, which takes away what browsers tell assistive
 * technology about a table; so every part states its role. There each cell also shows its column’s label.
 */
export function markTable(
  { caption, columns, groups, wordy }: Table,
  context: MarkupContext,
): Markup {
  const heads = columns.map((column) =>
    el('th', { role: 'columnheader', scope: 'col' }, ...markInline(column, context)),
  );
  return el(
    'table',
    { class: `helder-table${widthOf(columns.length, wordy)}`, role: 'table' },
    el('caption', {}, ...markInline(caption, context)),
    el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, ...heads)),
    ...groups.map((group): Part => () => [markGroup(group, columns, context)]),
  );
}

function widthOf(columns: number, wordy: Table['wordy']): string {
  if (columns > 6) return ' helder-widest';
  if (columns > 5) return ' helder-wider';
  return columns > 4 && wordy ? ' helder-wide' : '';
}

/** A header that speaks for all rows of its group has the scope `rowgroup`; each group is a `<tbody>` of its own. */
function markGroup(
  { header, rows }: RowGroup,
  columns: readonly Inline[],
  context: MarkupContext,
): Markup {
  const beside = header?.place === 'beside';
  const title = header && el('th', headerAttributes(header, rows.length, columns.length, context));
  const titled = title && { ...title, children: markLine(header.line, context) };
  const parts: Part[] = [];
  for (let start = 0; start < rows.length; start += SLICE) {
    parts.push(() =>
      rows.slice(start, start + SLICE).map((row, i) => {
        const cells = row.map((cell, j) =>
          markCell(
            cell,
            { column: columns[beside ? j + 1 : j], heads: j === 0 && !beside },
            context,
          ),
        );
        return el(
          'tr',
          { role: 'row' },
          ...(titled && beside && start + i === 0 ? [titled] : []),
          ...cells,
        );
      }),
    );
  }
  return el(
    'tbody',
    { role: 'rowgroup' },
    ...(titled && !beside ? [el('tr', { role: 'row' }, titled)] : []),
    ...parts,
  );
}

function headerAttributes(
  { place, id }: NonNullable<RowGroup['header']>,
  rows: number,
  columns: number,
  { prefix }: MarkupContext,
): Markup['attributes'] {
  return {
    class: `helder-${place}`,
    id: id === undefined ? undefined : prefix + id,
    role: 'rowheader',
    scope: 'rowgroup',
    ...(place === 'beside' ? { rowspan: String(rows) } : { colspan: String(columns) }),
  };
}

function markCell(
  cell: Cell,
  { column, heads }: { column: Inline | undefined; heads: boolean },
  context: MarkupContext,
): Markup {
  const children = cell.length ? [markLabel(column, context), markLines(cell, context)] : [];
  return heads
    ? el('th', { role: 'rowheader', scope: 'row' }, ...children)
    : el('td', { role: 'cell' }, ...children);
}

/** Repeats the column header for the eye alone, and only where our stylesheet shows it. */
const markLabel = (column: Inline | undefined, context: MarkupContext): Content =>
  el(
    'span',
    { class: 'helder-label', hidden: '', 'aria-hidden': 'true' },
    ...(column ? markInline(column, context) : []),
  );

function markLines(cell: Cell, context: MarkupContext): Content {
  const [first = [], ...more] = cell;
  if (!more.length) {
    const runs = markLine(first, context);
    return el(boxOf(runs), {}, ...runs);
  }
  const items = cell.map((line) => el('li', {}, ...markLine(line, context)));
  return el('ul', { class: 'helder-lines', role: 'list' }, ...items);
}
