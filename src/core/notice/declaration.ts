import { formatDuration, formatList } from '../format.js';
import { formatCount } from '../format-count.js';
import type { PolicyWords } from '../policy-words.js';
import type { Policy, Purpose, Service } from '../policy.js';
import { readConditions } from '../resolve/conditions.js';
import { field } from '../resolve/read.js';
import { fill } from '../fill.js';
import { compose, joinLines, paragraph, say } from './inline.js';
import { serviceSection } from './declaration-service.js';
import type { Block, Fact, Section } from './tree.js';

/** What is stored and read, by whom, why and for how long: the whole cookie declaration. */
export function declare(policy: Policy, words: PolicyWords): Section {
  const { cookies, lang } = words;
  const asked = policy.services.some((service) => service.needsConsent);
  const change = fill(cookies.change, { validity: formatDuration(policy.validity, lang) });
  return {
    id: 'cookies',
    title: { text: words.sections.cookies },
    blocks: [
      paragraph(cookies.introduction),
      { type: 'facts', facts: counts(policy, words) },
      // GDPR 7(3): told before the choice, and as easy as giving it.
      ...(asked ? ([paragraph(change), { type: 'preferences' }] as const) : []),
    ],
    sections: policy.purposes.map((purpose) => purposeSection(purpose, policy, words)),
  };
}

/** Counted, never written by hand, so that they cannot disagree with what follows. */
function counts({ services }: Policy, { cookies, lang }: PolicyWords): readonly Fact[] {
  const named = (term: string, some: readonly Service[]): readonly Fact[] => {
    if (!some.length) return [];
    const names = joinLines(
      some.map(({ id, name }) => [{ ...say(name, lang), section: `service-${id}` }]),
      lang,
    );
    const number = { text: formatCount(some.length, lang, cookies.services) };
    return [
      {
        term: { text: term },
        lines: [compose(cookies.servicesNamed, { services: number, names })],
      },
    ];
  };
  const items = services.flatMap((service) => service.items);
  const kinds = (['cookie', 'localStorage', 'sessionStorage', 'indexedDB'] as const).flatMap(
    (kind) => {
      const count = items.filter(({ storage }) => storage === kind).length;
      return count ? formatCount(count, lang, cookies.items[kind]) : [];
    },
  );
  return [
    ...named(
      cookies.withoutConsent,
      services.filter((service) => !service.needsConsent),
    ),
    ...named(
      cookies.withConsent,
      services.filter((service) => service.needsConsent),
    ),
    { term: { text: cookies.onDevice }, lines: [[{ text: formatList(kinds, lang) }]] },
  ];
}

function purposeSection(
  { id, name, description, exempt, services }: Purpose,
  { manifest }: Policy,
  words: PolicyWords,
): Section {
  const { cookies, lang } = words;
  const blocks: Block[] = description ? [{ type: 'text', line: [say(description, lang)] }] : [];
  if (exempt)
    blocks.push({
      type: 'text',
      line: compose(cookies.exempt, { reason: say(exempt, lang) }),
    });
  const conditions = exempt && readConditions(field(field(manifest, 'purposes'), id));
  if (conditions) {
    // How to object, and for how long anything lives.
    const { optOut, identifierLifetime, dataRetention } = conditions;
    const lasting = (template: string, duration: string): string =>
      fill(template, { duration: formatDuration(duration, lang) });
    blocks.push({
      type: 'list',
      lines: [
        [say(optOut, lang)],
        [{ text: lasting(cookies.identifierLifetime, identifierLifetime) }],
        [{ text: lasting(cookies.dataRetention, dataRetention) }],
      ],
    });
  }
  return {
    id: `purpose-${id}`,
    title: say(name, lang),
    blocks,
    sections: services.map((service) => serviceSection(service, words)),
  };
}
