import { fill } from '../fill.js';
import type { Marketing } from '../resolve/statement.js';
import type { StatementContext } from './statement-context.js';
import { capital, entitle, fact, joinLines, link, markdown, paragraph, state } from './inline.js';
import { basesLines } from './processing-table.js';
import { retentionLines } from './retention.js';
import { section } from './parts.js';
import type { Fact, Line, Section } from './tree.js';

/** Newsletters and other messages, and how to stop them: GDPR 21(2) and (3). */
export function marketingSection(context: StatementContext): Section | undefined {
  const { statement, words } = context;
  const kinds = statement.directMarketing ?? [];
  if (!kinds.length) return undefined;
  return section(
    'direct-marketing',
    words.sections['direct-marketing'],
    () => [paragraph(words.marketing.always)],
    kinds.map((kind, i) =>
      section(`direct-marketing-${kind.id ?? String(i + 1)}`, entitle(kind.title, context), () => [
        ...markdown(kind.text, context),
        { type: 'facts', facts: factsOf(kind, context) },
      ]),
    ),
  );
}

function factsOf(kind: Marketing, context: StatementContext): readonly Fact[] {
  const { format, words } = context;
  const { marketing } = words;
  const { data, bases, retention, maximum, optOut, optOutUrl } = kind;
  const ways = joinLines(
    optOut.map((way) => [{ text: marketing.ways[way] }]),
    context,
    'disjunction',
  );
  const page = link({ text: marketing.page }, optOutUrl, context);
  const often =
    maximum &&
    fill(format.count(maximum.times, marketing.maximum), { period: format.per(maximum.per) });
  const capitals = (lines: readonly Line[]): readonly Line[] =>
    lines.map((line) => capital(line, context));
  return [
    ...fact(marketing.data, ...capitals([state(data, context)])),
    ...fact(marketing.bases, ...capitals(basesLines(bases, context))),
    ...fact(marketing.retention, ...capitals(retentionLines(retention, context))),
    ...fact(marketing.frequency, ...capitals(often ? [[{ text: often }]] : [])),
    ...fact(marketing.optOut, ...capitals([ways]), page.href ? [page] : []),
  ];
}
