import { markdown } from './inline.js';
import { section } from './parts.js';
import { recipientBlocks } from './recipients.js';
import type { StatementContext } from './statement-context.js';
import { serviceBlocks, sharingPart, transferBlocks } from './statement-sharing.js';
import type { Section } from './tree.js';

/** With whom data is shared in all, the services on this site among them: GDPR 13(1)(e) and (f). */
export function statedSharingSection(context: StatementContext): Section | undefined {
  const { words, statement } = context;
  const { introduction, recipients, transfers, authorities } = statement.sharing ?? {};
  const isAgreed = recipients?.some(({ parties }) => parties.some(({ safeguard }) => safeguard));
  const sections = [
    ...sharingPart('recipients', words.recipients.title, recipientBlocks(context)),
    ...sharingPart('services', words.sharing.services, serviceBlocks(context)),
    ...sharingPart('transfers', words.sharing.transfers, [
      ...markdown(transfers, context),
      ...transferBlocks(context, isAgreed),
    ]),
    ...sharingPart('authorities', words.recipients.authorities, markdown(authorities, context)),
  ];
  const blocks = markdown(introduction, context);
  return blocks.length || sections.length
    ? section('sharing', words.sections.sharing, () => blocks, sections)
    : undefined;
}
