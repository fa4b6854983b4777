import type { Text } from './manifest.js';
import type { NoticeContext } from './notice/context.js';
import { RIGHTS, SECTIONS } from './section-ids.js';
import { pick } from './text.js';

/** The title of a section, before it is drawn and whether or not it is shown; undefined where none has this id. */
export function sectionTitle(
  id: string,
  lang: string,
  { policy, statement, words }: Omit<NoticeContext, 'fill'>,
  valueOf: (placeholder: string) => string,
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
    ...policy.purposes.map((purpose) => named('purpose', purpose.id, purpose.name)),
    ...policy.services.map((service) => named('service', service.id, service.name)),
    ...(['services', 'transfers'] as const).map((part) =>
      named('sharing', part, words.sharing[part]),
    ),
    ...sections.flatMap((entry): [string, Text][] => {
      if (typeof entry === 'string') return [];
      const name = entry.section ?? entry.id ?? '';
      const parts = (entry.sections ?? []).map((part, i) =>
        named(name, part.id ?? String(i + 1), part.title),
      );
      return [
        ...(entry.title === undefined ? [] : [[name, entry.title] as [string, Text]]),
        ...parts,
      ];
    }),
  ]);
  const title = titles.get(id);
  return (
    title &&
    pick(title, lang)
      .text.replace(/\[\^[^\]]*\]/g, '')
      // One that names a section itself would go round in circles.
      .replace(/\{\s*([\w.-]+)\s*\}/g, (_, name: string) =>
        name.startsWith('section.') ? '' : valueOf(name),
      )
      .trim()
  );
}
