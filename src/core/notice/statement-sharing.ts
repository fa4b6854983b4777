import type { Service } from '../policy.js';
import type { NoticeContext } from './context.js';
import { providerLine } from './declaration-service.js';
import { paragraph, say, sayLinked } from './inline.js';
import { section, table } from './parts.js';
import { contactLine } from './statement-rights.js';
import type { Block, Cell, Section } from './tree.js';

/** With whom the services on this site share data, and where it goes: GDPR 13(1)(e) and (f). */
export function sharingSection(context: NoticeContext): Section | undefined {
  const { sharing, sections } = context.words;
  const parts = [
    ...sharingPart('services', sharing.services, serviceBlocks(context)),
    ...sharingPart('transfers', sharing.transfers, transferBlocks(context)),
  ];
  return parts.length ? section('sharing', sections.sharing, () => [], parts) : undefined;
}

/** A part of that section; none where there is nothing to say. */
export const sharingPart = (
  id: string,
  title: string,
  content: readonly Block[],
): readonly Section[] => (content.length ? [section(`sharing-${id}`, title, () => content)] : []);

/** Those who receive data through the services on this site, from the very data that gates them. */
export function serviceBlocks(context: NoticeContext): readonly Block[] {
  const { lang, policy, words } = context;
  const { sharing, cookies } = words;
  const isOther = ({ provider, role }: Service): boolean =>
    provider !== undefined && role !== 'self';
  const services = policy.services.filter(
    (service) => isOther(service) || service.recipients.length,
  );
  if (!services.length) return [];
  const rows = services.map((service): readonly Cell[] => [
    [[{ ...say(service.name, lang), section: `service-${service.id}` }]],
    [
      ...(isOther(service) ? [providerLine(service, context)] : []),
      ...service.recipients.map((text) => [{ text }]),
    ],
    service.role ? [[{ text: cookies.roles[service.role] }]] : [],
  ]);
  return [table(sharing.servicesText, [sharing.service, sharing.party, sharing.role], [{ rows }])];
}

/** Where the services take data, and how to get a copy of what was agreed: GDPR 13(1)(f). */
export function transferBlocks(context: NoticeContext, isAgreed = false): readonly Block[] {
  const { lang, policy, words } = context;
  const lines = policy.services.flatMap(({ id, name, transfer }) =>
    transfer
      ? [
          [
            { ...say(name, lang), section: `service-${id}` },
            { text: words.colon },
            ...sayLinked(transfer, context),
          ],
        ]
      : [],
  );
  return [
    ...(lines.length ? [{ type: 'list', lines } as const] : []),
    ...(isAgreed || lines.length
      ? [paragraph(words.sharing.copy, { contact: contactLine(context) })]
      : []),
  ];
}
