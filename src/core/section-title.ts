import type { Text } from './manifest.js';
import type { NoticeContext } from './notice/context.js';
import { RIGHTS, SECTIONS } from './section-ids.js';
import { pick } from './text.js';

/** The title of a section, before it is drawn and whether or not it is shown; undefined where none has this id. */
export function sectionTitle(
  id: string,
  lang: string,
  { policy, statement, words }: Omit<NoticeContext, 'fill'>,
): string | undefined {
  const { processing, directMarketing = [], rights, sections = [] } = statement;
  const named = (prefix: string, key: string | undefined, title: Text): [string, Text] => [
    `${prefix}-${key ?? ''}`,
    title,
  ];
  // Where several say it, the last one does.
  const titles = new Map<string, Text>([
    ...SECTIONS.map((section): [string, Text] => [section, words.sections[section]]),
    ...RIGHTS.map((right) =>
      named(
        'rights',
        right,
        rights?.explanations?.[right]?.title ?? words.rights.explained[right].title,
      ),
    ),
    ...(processing?.groups ?? []).map((group) => named('processing', group.id, group.title)),
    ...directMarketing.map((kind) => named('direct-marketing', kind.id, kind.title)),
    ...policy.services.map((service) => named('service', service.id, service.name)),
    ...sections.flatMap((entry): [string, Text][] => {
      if (typeof entry === 'string' || entry.title === undefined) return [];
      return [[entry.section ?? entry.id ?? '', entry.title]];
    }),
  ]);
  const title = titles.get(id);
  // A title that is filled itself would go round in circles.
  return (
    title &&
    pick(title, lang)
      .text.replace(/\{[^}]*\}/g, '')
      .trim()
  );
}
