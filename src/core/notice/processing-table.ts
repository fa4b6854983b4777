import { fill } from '../fill.js';
import type { Group } from '../resolve/processing.js';
import type { Row } from '../resolve/statement.js';
import { COLUMNS, type ColumnId } from '../section-ids.js';
import type { StatementContext } from './statement-context.js';
import { capital, entitle, markdownLine, state } from './inline.js';
import { responsibleLine } from './responsibility.js';
import { retentionLines } from './retention.js';
import { wordyTable } from './parts.js';
import type { Block, Cell, GroupHeader, Inline, Line, RowGroup } from './tree.js';

/** A group with the id of its fragment. */
export interface IdentifiedGroup extends Group {
  readonly id: string;
}

/** The columns that some row fills. */
export function columnsOf(rows: readonly Row[]): readonly ColumnId[] {
  const fills = (row: Row, column: ColumnId): boolean =>
    row[column] !== undefined || (column === 'note' && row.text !== undefined);
  return COLUMNS.filter((column) => rows.some((row) => row.data && fills(row, column)));
}

/** Header and explanation of a column. */
export function columnWords(
  column: ColumnId | 'group',
  context: StatementContext,
): { readonly label: Inline; readonly explanation: Line } {
  const own = context.statement.processing?.columns?.[column];
  const { label, explanation } = context.words.processing.columns[column];
  return {
    label: entitle(own?.label, context, label),
    explanation: own?.explanation ? state(own.explanation, context) : [{ text: explanation }],
  };
}

/** The table of one group; of one without an activity its texts. */
export function groupTable(
  { title, rows }: IdentifiedGroup,
  context: StatementContext,
): readonly Block[] {
  const columns = columnsOf(rows);
  if (!columns.length)
    return rows.map(({ heading }) => ({ type: 'text', line: state(heading, context) }));
  const { text, ...rest } = entitle(title, context);
  return [
    wordyTable(
      { ...rest, text: fill(context.words.processing.caption, { title: text }) },
      columns.map((column) => columnWords(column, context).label),
      rowGroups(rows, columns, undefined, context),
    ),
  ];
}

/** One table of all groups, the title of each beside its rows. */
export function wholeTable(groups: readonly IdentifiedGroup[], context: StatementContext): Block {
  const columns = columnsOf(groups.flatMap(({ rows }) => rows));
  return wordyTable(
    context.words.processing.tableCaption,
    (['group', ...columns] as const).map((column) => columnWords(column, context).label),
    groups.flatMap(({ id, title, rows }) => {
      const line = [entitle(title, context)];
      const [first, ...more] = rowGroups(rows, columns, { line, place: 'beside' }, context);
      // The first of them is where a link to the group leads.
      return first?.header ? [{ ...first, header: { ...first.header, id } }, ...more] : [];
    }),
  );
}

/** A text across the table stands above the rows that follow it. */
function rowGroups(
  rows: readonly Row[],
  columns: readonly ColumnId[],
  beside: GroupHeader | undefined,
  context: StatementContext,
): readonly RowGroup[] {
  const groups: { header: GroupHeader | undefined; rows: (readonly Cell[])[] }[] = [];
  let isOpen = false;
  // A group without an activity has no row that its title could stand beside.
  if (beside && !rows.some(({ data }) => data))
    groups.push({ header: { ...beside, place: 'across' }, rows: [] });
  for (const row of rows) {
    if (row.heading) {
      groups.push({ header: { line: state(row.heading, context), place: 'across' }, rows: [] });
      isOpen = beside === undefined;
    }
    if (!row.data) continue;
    if (!isOpen) groups.push({ header: beside, rows: [] });
    isOpen = true;
    groups.at(-1)?.rows.push(columns.map((column) => cell(column, row, context)));
  }
  return groups;
}

function cell(column: ColumnId, row: Row, context: StatementContext): Cell {
  return linesOf(column, row, context)
    .filter((line) => line.length)
    .map((line) => capital(line, context));
}

function linesOf(column: ColumnId, row: Row, context: StatementContext): Cell {
  switch (column) {
    case 'retention':
      return retentionLines(row.retention, context);
    case 'responsible':
      return row.responsible === undefined ? [] : [responsibleLine(row.responsible, context)];
    case 'bases':
      return basesLines(row.bases, context);
    case 'data':
      return dataLines(row, context);
    case 'note':
      return [markdownLine(row.text, context), state(row.note, context)];
    default:
      return [state(row[column], context)];
  }
}

/** The first cell speaks for its row, so it is never empty. */
function dataLines({ title, data }: Row, context: StatementContext): Cell {
  const lines = [
    state(title, context).map((run) => ({ ...run, strong: true as const })),
    state(data, context),
  ];
  return lines.some(({ length }) => length) ? lines : [[{ text: '…' }]];
}

/** Each legal basis, with what its owner says about it. */
export function basesLines(bases: Row['bases'], context: StatementContext): Cell {
  return (bases ?? []).map(({ basis, explanation }) => {
    const name = { text: context.words.processing.bases[basis] };
    const why = state(explanation, context);
    return why.length ? [name, { text: context.words.colon }, ...why] : [name];
  });
}
