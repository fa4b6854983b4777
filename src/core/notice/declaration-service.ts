import { fill } from '../fill.js';
import type { Item, Service } from '../policy.js';
import type { NoticeContext } from './context.js';
import {
  capital,
  fact,
  joinLines,
  link,
  markdown,
  paragraph,
  say,
  sayLinked,
  siteLink,
} from './inline.js';
import { section, table } from './parts.js';
import type { Block, Cell, Fact, Inline, Line, Section } from './tree.js';

/** The provider with its country, linked to its site. */
export function providerLine({ provider }: Service, context: NoticeContext): Line {
  if (!provider) return [];
  const name = link({ text: provider.name }, provider.url, context);
  return provider.country
    ? [name, { text: ` (${context.format.country(provider.country)})` }]
    : [name];
}

function factsOf(service: Service, context: NoticeContext): readonly Fact[] {
  const { provider, role, recipients, hosts, transfer, justification } = service;
  const { lang, words } = context;
  const { cookies } = words;
  const site = (url: NonNullable<Service['provider']>['privacyUrl']): Line => {
    const address = url === undefined ? undefined : siteLink(say(url, lang).text, context);
    return address?.href ? [address] : [];
  };
  const names = (list: readonly string[], kind?: Inline['kind']): Line =>
    joinLines(
      list.map((text) => [kind ? { text, kind } : { text }]),
      context,
    );
  return [
    ...fact(cookies.provider, providerLine(service, context)),
    ...fact(cookies.role, role ? [{ text: cookies.roles[role] }] : []),
    ...fact(cookies.recipients, names(recipients)),
    ...fact(cookies.hosts, names(hosts, 'code')),
    ...fact(cookies.transfer, transfer ? sayLinked(transfer, context) : []),
    ...fact(cookies.justification, justification ? sayLinked(justification, context) : []),
    ...fact(cookies.privacyStatement, site(provider?.privacyUrl)),
    ...fact(cookies.agreement, site(provider?.agreementUrl)),
    ...fact(cookies.optOut, site(provider?.optOutUrl)),
  ];
}

function itemRow(item: Item, context: NoticeContext): readonly Cell[] {
  const { format, words } = context;
  const { storages, parties } = words.cookies;
  return [
    [[{ text: item.name, kind: 'code' }]],
    [[{ text: storages[item.storage] }]],
    [capital([{ text: format.duration(item.duration) }], context)],
    [[{ text: parties[item.party] }]],
    [sayLinked(item.reason, context)],
  ];
}

function serviceBlocks(service: Service, context: NoticeContext): readonly Block[] {
  const { cookies } = context.words;
  const { description, needsConsent, items, note, id } = service;
  const name = say(service.name, context.lang);
  const columns = [cookies.name, cookies.storage, cookies.duration, cookies.party, cookies.reason];
  return [
    ...(description ? [{ type: 'text', line: sayLinked(description, context) } as const] : []),
    ...markdown(note, context),
    ...(needsConsent ? [{ type: 'choice', service: id } as const] : []),
    { type: 'facts', facts: factsOf(service, context) },
    items.length
      ? table({ ...name, text: fill(cookies.caption, { service: name.text }) }, columns, [
          { rows: items.map((item) => itemRow(item, context)) },
        ])
      : paragraph(cookies.storesNothing),
  ];
}

/** Everything about one service: who, with whom, where, what is stored and what the visitor chose. */
export function serviceSection(service: Service, context: NoticeContext): Section {
  return section(`service-${service.id}`, say(service.name, context.lang), () =>
    serviceBlocks(service, context),
  );
}
