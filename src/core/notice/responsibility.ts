import type { Row } from '../resolve/statement.js';
import type { StatementContext } from './statement-context.js';
import { compose, markdown, paragraph, state } from './inline.js';
import { section } from './parts.js';
import type { Line, Section } from './tree.js';

/** Who answers for the data, as it stands in a row. */
export function responsibleLine(
  responsible: NonNullable<Row['responsible']>,
  context: StatementContext,
): Line {
  if (typeof responsible !== 'string') return state(responsible, context);
  const { controller, statement, words } = context;
  const own = responsible !== 'controller' && statement.responsibility?.[responsible]?.name;
  return own
    ? state(own, context)
    : compose(words.processing.responsible[responsible], { controller: controller.name });
}

/** What it means that a row names the customer, or both: GDPR 4(7), 4(8) and 26. */
export function responsibilitySection(context: StatementContext): Section | undefined {
  const { statement, words } = context;
  const { responsibility, processing } = statement;
  const rows = (processing?.groups ?? []).flatMap((group) => group.rows);
  const named = (['customer', 'joint'] as const).filter(
    (party) =>
      responsibility?.[party]?.text ?? rows.some(({ responsible }) => responsible === party),
  );
  if (!named.length && !responsibility?.introduction) return undefined;
  return section('responsibility', words.sections.responsibility, () => [
    ...markdown(responsibility?.introduction, context),
    ...named.flatMap((party) => {
      const own = responsibility?.[party]?.text;
      return own === undefined
        ? [paragraph(words.responsibility[party], { [party]: responsibleLine(party, context) })]
        : markdown(own, context);
    }),
  ]);
}
