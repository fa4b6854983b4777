import { formatDuration } from '../format.js';
import { COLUMNS, type ColumnId } from '../policy-words.js';
import type { Row } from '../resolve/statement.js';
import { fill } from '../fill.js';
import type { NoticeContext } from './context.js';
import { capital, markdown, paragraph, say } from './inline.js';
import type { Cell, Line, RowGroup, Section, Table } from './tree.js';

/** Which personal data is processed, why, for how long and on what basis: GDPR 13(1)(c), (d) and 13(2)(a). */
export function processingSection(context: NoticeContext): Section | undefined {
  const { words, statement } = context;
  const groups = (statement.processing?.groups ?? []).filter(({ rows }) => rows.length);
  if (!groups.length) return undefined;
  const taken = new Set<string>();
  const sections = groups.map((group, i): Section => {
    const id =
      group.id && /^[a-z][a-z0-9-]*$/.test(group.id) && !taken.has(group.id)
        ? group.id
        : String(i + 1);
    taken.add(id);
    const title = say(group.title, words.lang);
    return {
      id: `processing-${id}`,
      title,
      blocks: [
        ...markdown(group.introduction, words.lang),
        {
          ...table(group.rows, context),
          caption: { ...title, text: fill(words.processing.caption, { title: title.text }) },
        },
      ],
      sections: [],
    };
  });
  const used = columnsOf(groups.flatMap(({ rows }) => rows));
  const explanations = used.map((column) => words.processing.columns[column]);
  return {
    id: 'processing',
    title: { text: words.sections.processing },
    blocks: [
      ...markdown(statement.processing?.introduction, words.lang),
      paragraph(words.processing.introduction),
      {
        type: 'facts',
        facts: explanations.map(({ label, explanation }) => ({
          term: { text: label },
          lines: [[{ text: explanation }]],
        })),
      },
    ],
    sections,
  };
}

/** The columns that some row fills. */
function columnsOf(rows: readonly Row[]): readonly ColumnId[] {
  return COLUMNS.filter((column) => rows.some((row) => row.data && row[column] !== undefined));
}

function table(rows: readonly Row[], context: NoticeContext): Omit<Table, 'caption'> {
  const columns = columnsOf(rows);
  const groups: { header?: RowGroup['header']; rows: (readonly Cell[])[] }[] = [];
  for (const row of rows) {
    // A text across the table opens a group of rows: it is the header of those that follow it.
    if (row.heading)
      groups.push({
        header: { line: [say(row.heading, context.words.lang)], place: 'across' },
        rows: [],
      });
    if (!groups.length) groups.push({ rows: [] });
    if (row.data) groups.at(-1)?.rows.push(columns.map((column) => cell(column, row, context)));
  }
  return {
    type: 'table',
    columns: columns.map((column) => context.words.processing.columns[column].label),
    groups,
  };
}

function cell(column: ColumnId, row: Row, context: NoticeContext): Cell {
  const { words } = context;
  const lines =
    column === 'retention'
      ? retentionLines(row, context)
      : column === 'responsible'
        ? responsibleLines(row, context)
        : column === 'bases'
          ? basesLines(row, context)
          : row[column] === undefined
            ? []
            : [[say(row[column], words.lang)]];
  return lines.map((line) => capital(line, words.lang));
}

function retentionLines({ retention }: Row, { words: { processing, lang } }: NoticeContext): Cell {
  if (retention === undefined) return [];
  if (typeof retention === 'string') return [[{ text: formatDuration(retention, lang) }]];
  const { until, plus, reason, text } = retention;
  const duration = plus === undefined ? '' : formatDuration(plus, lang);
  const composed = until
    ? plus
      ? fill(processing.after[until], { duration })
      : processing.until[until]
    : duration;
  const period: Line = text ? [say(text, lang)] : [{ text: composed }];
  return [...((text ?? composed) ? [period] : []), ...(reason ? [[say(reason, lang)]] : [])];
}

function responsibleLines(
  { responsible }: Row,
  { controller, words: { processing, lang } }: NoticeContext,
): Cell {
  if (responsible === undefined) return [];
  if (typeof responsible !== 'string') return [[say(responsible, lang)]];
  return [[{ text: fill(processing.responsible[responsible], { controller: controller.name }) }]];
}

function basesLines({ bases }: Row, { words: { processing, lang } }: NoticeContext): Cell {
  return (bases ?? []).map(({ basis, explanation }) => {
    const name = { text: processing.bases[basis] };
    return explanation ? [name, { text: ': ' }, say(explanation, lang)] : [name];
  });
}
