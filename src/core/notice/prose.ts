import type { LegalBasis, Row } from '../resolve/statement.js';
import type { StatementContext } from './statement-context.js';
import { capital, compose, joinLines, markdown, state } from './inline.js';
import { responsibleLine } from './responsibility.js';
import { periodsOf, sayPeriod } from './retention.js';
import type { Block, Line } from './tree.js';

/** An activity as its owner tells it, and then one paragraph that is made from its data: GDPR 13(1)(c) to (e), 13(2)(a). */
export function composeActivity(row: Row, context: StatementContext): readonly Block[] {
  const words = context.words.prose;
  const one = (name: 'data' | 'purpose' | 'source' | 'recipients'): Line => {
    const said = withoutStop(state(row[name], context));
    return said.length ? compose(words[name], { [name]: said }) : [];
  };
  const sentences = [
    one('data'),
    one('purpose'),
    ...basesSentences(row.bases ?? [], context),
    ...retentionSentences(row, context),
    // The introduction says that it is the controller unless stated otherwise.
    row.responsible === undefined || row.responsible === 'controller'
      ? []
      : compose(words.responsible, { responsible: responsibleLine(row.responsible, context) }),
    one('source'),
    one('recipients'),
    sentence(state(row.note, context), context),
  ].filter(({ length }) => length);
  const line = sentences.flatMap((said, i) => (i ? [{ text: ' ' }, ...said] : said));
  return [...markdown(row.text, context), { type: 'text', line }];
}

function basesSentences(bases: readonly LegalBasis[], context: StatementContext): readonly Line[] {
  const words = context.words.prose;
  if (!bases.length) return [];
  const named = bases.map(({ basis, explanation }): Line => {
    const name = { text: context.words.processing.bases[basis] };
    const why = basis === 'legitimate-interests' ? [] : withoutStop(state(explanation, context));
    return why.length ? [name, { text: ' (' }, ...why, { text: ')' }] : [name];
  });
  const interests = bases.flatMap(({ basis, explanation }) => {
    const interest = basis === 'legitimate-interests' ? state(explanation, context) : [];
    return interest.length ? [stopped(compose(words.interest, { interest }))] : [];
  });
  const template = bases.length === 1 ? (words.bases.one ?? words.bases.other) : words.bases.other;
  return [compose(template, { bases: joinLines(named, context) }), ...interests];
}

function retentionSentences({ retention }: Row, context: StatementContext): readonly Line[] {
  const words = context.words.prose;
  return periodsOf(retention).flatMap((period) => {
    const { kind, line, who, reason } = sayPeriod(period, context);
    const template = (who.length ? words.retentionFor : words.retention)[kind];
    const said = withoutStop(line);
    return [
      said.length ? compose(template, { who, duration: said, period: said }) : [],
      sentence(reason, context),
    ];
  });
}

/** Whatever the owner wrote as a sentence. */
const sentence = (line: Line, context: StatementContext): Line => stopped(capital(line, context));

function stopped(line: Line): Line {
  const last = line.filter(({ text }) => text).at(-1);
  return !last || /[.!?…]['"’”)]*$/.test(last.text) ? line : [...line, { text: '.' }];
}

/** Inside a sentence the full stop of a text would end it. */
const withoutStop = (line: Line): Line =>
  line.map((run, i) => (i < line.length - 1 ? run : { ...run, text: run.text.replace(/\.$/, '') }));
