import type { Group } from '../resolve/processing.js';
import type { Row } from '../resolve/statement.js';
import type { StatementContext } from './statement-context.js';
import { entitle, markdown, markdownLine, paragraph, state } from './inline.js';
import {
  columnsOf,
  columnWords,
  groupTable,
  type IdentifiedGroup,
  wholeTable,
} from './processing-table.js';
import { processingParts } from './processing-parts.js';
import { composeActivity } from './prose.js';
import { section } from './parts.js';
import type { Block, Section } from './tree.js';

/** Which personal data is processed, why, for how long and on what basis: GDPR 13(1)(c), (d) and 13(2)(a). */
export function processingSection(context: StatementContext): Section | undefined {
  const { words, statement } = context;
  const parts = processingParts(context);
  const groups = identify(
    (statement.processing?.groups ?? []).filter(({ rows }) => rows.length),
    parts.map(({ id }) => id),
  );
  if (!groups.length && !parts.length) return undefined;
  const form = statement.processing?.form;
  const isProse = form === 'prose';
  const inOne = form === 'table';
  const own = (): readonly Block[] => markdown(statement.processing?.introduction, context);
  const { introduction, legend } = words.processing;
  const sections = inOne
    ? []
    : groups.map((group) => (isProse ? proseSection : tableSection)(group, context));
  return section(
    'processing',
    words.sections.processing,
    () =>
      isProse || !groups.length
        ? own()
        : [
            ...own(),
            // An owner’s introduction says already what follows.
            paragraph(own().length ? legend : `${introduction} ${legend}`),
            explanations(groups, inOne, context),
            ...(inOne ? [...introductions(groups, context), wholeTable(groups, context)] : []),
          ],
    [...sections, ...parts],
    inOne ? groups.map(({ id }) => id) : [],
  );
}

function identify(groups: readonly Group[], others: readonly string[]): readonly IdentifiedGroup[] {
  const taken = new Set(others);
  return groups.map((group, i) => {
    const wanted = `processing-${group.id ?? ''}`;
    const isFree = /-[a-z][a-z0-9-]*$/.test(wanted) && !taken.has(wanted);
    const id = isFree ? wanted : `processing-${String(i + 1)}`;
    taken.add(id);
    return { ...group, id };
  });
}

/** What stands in the columns that are used. */
function explanations(groups: readonly Group[], inOne: boolean, context: StatementContext): Block {
  const used = columnsOf(groups.flatMap(({ rows }) => rows));
  const facts = (inOne ? (['group', ...used] as const) : used).map((column) => {
    const { label, explanation } = columnWords(column, context);
    return { term: label, lines: [explanation] };
  });
  return { type: 'facts', facts };
}

/** What the groups of the one table are about, which has no place for it itself. */
function introductions(
  groups: readonly IdentifiedGroup[],
  context: StatementContext,
): readonly Block[] {
  const facts = groups.flatMap(({ title, introduction }) => {
    const said = markdownLine(introduction, context);
    return said.length ? [{ term: entitle(title, context), lines: [said] }] : [];
  });
  return facts.length ? [{ type: 'facts', facts }] : [];
}

function tableSection(group: IdentifiedGroup, context: StatementContext): Section {
  return section(group.id, entitle(group.title, context), () => [
    ...markdown(group.introduction, context),
    ...groupTable(group, context),
  ]);
}

/** Rows with a title are sections; those without are paragraphs of the one before them, or of the group. */
function proseSection(
  { id, title, introduction, rows }: IdentifiedGroup,
  context: StatementContext,
): Section {
  const titled = rows.flatMap((row, i) => (row.title ? [{ name: row.title, i }] : []));
  const starts = titled.map(({ i }) => firstOf(rows, i));
  const told = (from: number, to: number | undefined): readonly Block[] =>
    rows.slice(from, to).flatMap((row) => proseBlocks(row, context));
  return section(
    id,
    entitle(title, context),
    () => [...markdown(introduction, context), ...told(0, starts[0])],
    titled.map(({ name, i }, n) =>
      section(`${id}-${String(i + 1)}`, entitle(name, context), () =>
        told(starts[n] ?? i, starts[n + 1]),
      ),
    ),
  );
}

/** Headings just before an activity are about it. */
const firstOf = (rows: readonly Row[], i: number): number =>
  rows[i - 1]?.heading ? firstOf(rows, i - 1) : i;

function proseBlocks(row: Row, context: StatementContext): readonly Block[] {
  const heading = state(row.heading, context);
  return [
    ...(heading.length ? [{ type: 'text', line: heading } as const] : []),
    ...(row.data ? composeActivity(row, context) : []),
  ];
}
