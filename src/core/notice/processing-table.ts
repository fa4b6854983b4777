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

/** A row is an activity if it says which data; what of that is left once it is filled counts. */
export const saysData = (row: Row, context: StatementContext): boolean =>
  state(row.data, context).length > 0;

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

/** The table of one group. */
export function groupTable({ title, rows }: IdentifiedGroup, context: StatementContext): Block {
  const columns = columnsOf(rows);
  const { text, ...rest } = entitle(title, context);
  return wordyTable(
    { ...rest, text: fill(context.words.processing.caption, { title: text }) },
    columns.map((column) => columnWords(column, context).label),
    rowGroups(rows, columns, undefined, context),
  );
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
  for (const row of rows) {
    if (row.heading) {
      groups.push({ header: { line: state(row.heading, context), place: 'across' }, rows: [] });
      isOpen = beside === undefined;
    }
    if (!saysData(row, context)) continue;
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
      return [
        state(row.title, context).map((run) => ({ ...run, strong: true })),
        state(row.data, context),
      ];
    case 'note':
      return [markdownLine(row.text, context), state(row.note, context)];
    default:
      return [state(row[column], context)];
  }
}

/** Each legal basis, with what its owner says about it. */
export function basesLines(bases: Row['bases'], context: StatementContext): Cell {
  return (bases ?? []).map(({ basis, explanation }) => {
    const name = { text: context.words.processing.bases[basis] };
    const why = state(explanation, context);
    return why.length ? [name, { text: context.words.colon }, ...why] : [name];
  });
}
