import { state } from './inline.js';
import { section, table } from './parts.js';
import { changesSection } from './statement-changes.js';
import type { StatementContext } from './statement-context.js';
import type { Block, Cell, Section } from './tree.js';

/** That the policy changes, and its versions. */
export function versionsSection(context: StatementContext): Section | undefined {
  const { statement, words } = context;
  const built = changesSection(context);
  if (!statement.changes?.length) return built;
  return section('changes', words.sections.changes, () => [
    ...(built?.blocks() ?? []),
    versions(statement.changes ?? [], context),
  ]);
}

/** The version history, newest first. */
function versions(
  listed: NonNullable<StatementContext['statement']['changes']>,
  context: StatementContext,
): Block {
  const { format, words } = context;
  const changes = [...listed].reverse().sort((one, other) => other.date.localeCompare(one.date));
  const isRemarked = changes.some(({ remark }) => remark !== undefined);
  const rows = changes.map(({ version, date, change, remark }): readonly Cell[] => [
    [[{ text: version }]],
    [[{ text: format.date(date), date }]],
    [state(change, context)],
    ...(isRemarked ? [remark === undefined ? [] : [state(remark, context)]] : []),
  ]);
  const { caption, version, date, change, remark } = words.versions;
  const columns = [version, date, change, ...(isRemarked ? [remark] : [])];
  return table(caption, columns, [{ rows }]);
}
