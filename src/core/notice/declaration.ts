import { fill } from '../fill.js';
import type { Purpose, Service } from '../policy.js';
import { isObjectedTo } from '../objection.js';
import { readConditions } from '../resolve/conditions.js';
import { field } from '../resolve/read.js';
import type { NoticeContext } from './context.js';
import { serviceSection } from './declaration-service.js';
import { compose, fact, joinLines, paragraph, say } from './inline.js';
import { section } from './parts.js';
import type { Block, Fact, Line, Section } from './tree.js';

/** What is stored and read, by whom, why and for how long: the whole cookie declaration. */
export function declarationSection(context: NoticeContext): Section {
  const { format, policy, words } = context;
  const { cookies } = words;
  const isAsked = policy.services.some((service) => service.needsConsent);
  return section(
    'cookies',
    words.sections.cookies,
    () => [
      paragraph(cookies.introduction),
      { type: 'facts', facts: counts(context) },
      // GDPR 7(3): told before the choice, and as easy as giving it.
      ...(isAsked
        ? ([
            paragraph(cookies.change, { validity: format.duration(policy.validity) }),
            ...objection(context),
            { type: 'preferences' },
          ] as const)
        : []),
    ],
    policy.purposes.map((purpose) => purposeSection(purpose, context)),
  );
}

/** What the visitor’s browser can refuse, where that is asked here: GDPR 21(5). */
function objection({ lang, policy, words }: NoticeContext): readonly Block[] {
  return policy.purposes
    .filter(({ id, services }) => isObjectedTo(id) && services.some((one) => one.needsConsent))
    .map(({ name }) => paragraph(words.cookies.objection, { purpose: say(name, lang) }));
}

const STORAGES = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB'] as const;

/** Counted, never written by hand, so that they cannot disagree with what follows. */
function counts(context: NoticeContext): readonly Fact[] {
  const { format, lang, policy, words } = context;
  const { services } = policy;
  const { cookies } = words;
  const named = (term: string, some: readonly Service[]): readonly Fact[] => {
    if (!some.length) return [];
    const names = joinLines(
      some.map(({ id, name }) => [{ ...say(name, lang), section: `service-${id}` }]),
      context,
    );
    const number = format.count(some.length, cookies.services);
    return fact(term, compose(cookies.servicesNamed, { services: number, names }));
  };
  const retiredLine = ({ name, retired = '' }: Service): Line =>
    compose(cookies.retired.line, { service: say(name, lang), date: format.date(retired) });
  const items = services.flatMap((service) => service.items);
  const kinds = STORAGES.flatMap((kind) => {
    const count = items.filter(({ storage }) => storage === kind).length;
    return count ? [[{ text: format.count(count, cookies.items[kind]) }]] : [];
  });
  return [
    ...named(
      cookies.withoutConsent,
      services.filter(({ needsConsent }) => !needsConsent),
    ),
    ...named(
      cookies.withConsent,
      services.filter(({ needsConsent }) => needsConsent),
    ),
    ...fact(cookies.onDevice, joinLines(kinds, context)),
    ...fact(cookies.retired.term, ...policy.retired.map(retiredLine)),
  ];
}

function purposeBlocks(
  { id, description, exempt }: Purpose,
  { format, lang, policy, words }: NoticeContext,
): readonly Block[] {
  const { cookies } = words;
  const blocks: Block[] = description ? [{ type: 'text', line: [say(description, lang)] }] : [];
  if (exempt) blocks.push(paragraph(cookies.exempt, { reason: say(exempt, lang) }));
  const conditions = exempt && readConditions(field(field(policy.manifest, 'purposes'), id));
  if (!conditions) return blocks;
  // How to object, and for how long anything lives.
  const { optOut, identifierLifetime, dataRetention } = conditions;
  const lasting = (template: string, duration: string): string =>
    fill(template, { duration: format.duration(duration) });
  return [
    ...blocks,
    {
      type: 'list',
      lines: [
        [say(optOut, lang)],
        [{ text: lasting(cookies.identifierLifetime, identifierLifetime) }],
        [{ text: lasting(cookies.dataRetention, dataRetention) }],
      ],
    },
  ];
}

function purposeSection(purpose: Purpose, context: NoticeContext): Section {
  return section(
    `purpose-${purpose.id}`,
    say(purpose.name, context.lang),
    () => purposeBlocks(purpose, context),
    purpose.services.map((service) => serviceSection(service, context)),
  );
}
