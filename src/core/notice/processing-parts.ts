import type { Text } from '../manifest.js';
import type { StatementWords } from '../statement-words.js';
import type { StatementContext } from './statement-context.js';
import { markdown, paragraph } from './inline.js';
import { section } from './parts.js';
import type { Block, Section } from './tree.js';

/** What there is to say about all processing: GDPR 13(2)(e) and (f), 8 and 9. */
export function processingParts(context: StatementContext): readonly Section[] {
  const { statement, words } = context;
  const { requirement, automatedDecisions, children, sensitiveData } = statement;
  const { parts, noAutomatedDecisions } = words.processing;
  const part = (
    id: string,
    name: keyof StatementWords['processing']['parts'],
    blocks: () => readonly Block[],
  ): Section => section(`processing-${id}`, parts[name], blocks);
  const own = (
    id: string,
    name: 'children' | 'sensitiveData',
    text: Text | undefined,
  ): readonly Section[] =>
    markdown(text, context).length ? [part(id, name, () => markdown(text, context))] : [];
  const required =
    requirement === undefined ? requirements(context) : markdown(requirement, context);
  const decisions = automatedDecisions && [
    ...(automatedDecisions.taken ? [] : [paragraph(noAutomatedDecisions)]),
    ...markdown(automatedDecisions.text, context),
  ];
  return [
    ...(required.length ? [part('requirement', 'requirement', () => required)] : []),
    ...(decisions?.length
      ? [part('automated-decisions', 'automatedDecisions', () => decisions)]
      : []),
    ...own('children', 'children', children),
    ...own('sensitive-data', 'sensitiveData', sensitiveData),
  ];
}

/** Which data must be given, as the legal bases say. */
function requirements({ statement, words }: StatementContext): readonly Block[] {
  const { contract, law, rest } = words.processing.requirement;
  const used = new Set(
    (statement.processing?.groups ?? []).flatMap(({ rows }) =>
      rows.flatMap(({ bases = [] }) => bases.map(({ basis }) => basis)),
    ),
  );
  const has = { contract: used.delete('contract'), law: used.delete('legal-obligation') };
  if (!has.contract && !has.law) return [];
  // Data that is gathered on another ground is not given at all, neither freely nor by duty.
  const isFree = used.size === 1 && used.has('consent');
  const text = [has.contract ? contract : '', has.law ? law : '', isFree ? rest : ''];
  return [paragraph(text.filter(Boolean).join(' '))];
}
