import { formatCountry, formatList } from '../format.js';
import type { NoticeContext } from './context.js';
import { providerLine } from './declaration-service.js';
import { capital, link, markdown, say, sayLinked } from './inline.js';
import type { Block, Cell, Section } from './tree.js';

/** With whom data is shared, and where it goes: GDPR 13(1)(e) and (f). */
export function sharingSection(context: NoticeContext): Section | undefined {
  const {
    words,
    statement: { sharing },
  } = context;
  const { lang } = words;
  const blocks = markdown(sharing?.introduction, lang);
  const part = (id: string, title: string, content: readonly Block[]): readonly Section[] =>
    content.length
      ? [{ id: `sharing-${id}`, title: { text: title }, blocks: content, sections: [] }]
      : [];
  const sections = [
    ...part('recipients', words.sharing.recipients, recipientBlocks(context)),
    ...part('services', words.sharing.services, serviceBlocks(context)),
    ...part('transfers', words.sharing.transfers, transferBlocks(context)),
    ...part('authorities', words.sharing.authorities, markdown(sharing?.authorities, lang)),
  ];
  return blocks.length || sections.length
    ? { id: 'sharing', title: { text: words.sections.sharing }, blocks, sections }
    : undefined;
}

function recipientBlocks({ words: { sharing, lang }, statement }: NoticeContext): readonly Block[] {
  const subjects = (statement.sharing?.recipients ?? []).filter(({ parties }) => parties.length);
  if (!subjects.length) return [];
  const groups = subjects.map(({ subject, parties }) => ({
    header: { line: [say(subject, lang)], place: 'beside' } as const,
    rows: parties.map(({ name, roles, country, url }): readonly Cell[] => [
      [[link({ text: name }, url, lang)]],
      [
        capital(
          [
            {
              text: formatList(
                roles.map((role) => sharing.roles[role]),
                lang,
              ),
            },
          ],
          lang,
        ),
      ],
      country ? [[{ text: formatCountry(country, lang) }]] : [],
    ]),
  }));
  return [
    {
      type: 'table',
      caption: { text: sharing.recipientsText },
      columns: [sharing.subject, sharing.party, sharing.role, sharing.country],
      groups,
    },
  ];
}

/** Those who receive data through the services on this site, from the very data that gates them. */
function serviceBlocks({
  policy,
  words: { sharing, cookies, lang },
}: NoticeContext): readonly Block[] {
  const services = policy.services.filter(({ provider, role }) => provider && role !== 'self');
  if (!services.length) return [];
  const rows = services.map((service): readonly Cell[] => [
    [[{ ...say(service.name, lang), section: `service-${service.id}` }]],
    [providerLine(service, lang), ...service.recipients.map((text) => [{ text }])],
    service.role ? [[{ text: cookies.roles[service.role] }]] : [],
  ]);
  return [
    {
      type: 'table',
      caption: { text: sharing.servicesText },
      columns: [sharing.service, sharing.party, sharing.role],
      groups: [{ rows }],
    },
  ];
}

function transferBlocks({ policy, words: { lang }, statement }: NoticeContext): readonly Block[] {
  const lines = policy.services.flatMap(({ id, name, transfer }) =>
    transfer
      ? [
          [
            { ...say(name, lang), section: `service-${id}` },
            { text: ': ' },
            ...sayLinked(transfer, lang),
          ],
        ]
      : [],
  );
  return [
    ...markdown(statement.sharing?.transfers, lang),
    ...(lines.length ? [{ type: 'list', lines } as const] : []),
  ];
}
