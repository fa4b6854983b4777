import type { Party } from '../resolve/statement.js';
import { capital, entitle, joinLines, link, state } from './inline.js';
import { wordyTable } from './parts.js';
import type { StatementContext } from './statement-context.js';
import type { Block, Cell } from './tree.js';

/** What may stand in a column about a party; a column that no party fills is left out. */
const COLUMNS = ['role', 'gdprRole', 'country', 'safeguard'] as const;

/** Recipients per product or service, with their part in it: GDPR 13(1)(e). */
export function recipientBlocks(context: StatementContext): readonly Block[] {
  const { recipients, sharing } = context.words;
  const labels = { ...sharing, ...recipients };
  const { statement } = context;
  const subjects = (statement.sharing?.recipients ?? []).filter(({ parties }) => parties.length);
  if (!subjects.length) return [];
  const said = subjects.map(({ subject, parties }) => ({
    header: { line: [entitle(subject, context)], place: 'beside' } as const,
    parties: parties.map((party) => ({ party, cells: partyCells(party, context) })),
  }));
  const used = COLUMNS.filter((column) =>
    said.some(({ parties }) => parties.some(({ cells }) => cells[column].length)),
  );
  return [
    wordyTable(
      recipients.text,
      (['subject', 'party', ...used] as const).map((column) => labels[column]),
      said.map(({ header, parties }) => ({
        header,
        rows: parties.map(({ party, cells }) => [
          partyLines(party, context),
          ...used.map((column) => cells[column]),
        ]),
      })),
    ),
  ];
}

/** Who it is, with its agreement: GDPR 28(3). */
function partyLines({ name, url, agreementUrl, note }: Party, context: StatementContext): Cell {
  const agreement = link({ text: context.words.recipients.agreement }, agreementUrl, context);
  return [
    [link(entitle(name, context), url, context)],
    agreement.href ? [agreement] : [],
    state(note, context),
  ].filter(({ length }) => length);
}

function partyCells(
  { roles = [], role, country, safeguard, safeguardUrl }: Party,
  context: StatementContext,
): Readonly<Record<(typeof COLUMNS)[number], Cell>> {
  const {
    format,
    words: { recipients },
  } = context;
  const named = joinLines(
    roles.map((one) => [{ text: recipients.roles[one] }]),
    context,
  );
  const safe = safeguard && link({ text: recipients.safeguards[safeguard] }, safeguardUrl, context);
  return {
    role: roles.length ? [capital(named, context)] : [],
    gdprRole: role ? [capital([{ text: recipients.gdprRoles[role] }], context)] : [],
    country: country ? [[{ text: format.country(country) }]] : [],
    safeguard: safe ? [capital([safe], context)] : [],
  };
}
