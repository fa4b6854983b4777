import { formatCountry, formatDuration } from '../format.js';
import type { PolicyWords } from '../policy-words.js';
import type { Item, Service } from '../policy.js';
import { fill } from '../fill.js';
import { capital, joinLines, link, paragraph, say, sayLinked, siteLink } from './inline.js';
import type { Block, Cell, Fact, Inline, Line, Section } from './tree.js';

/** The provider with its country, linked to its site. */
export function providerLine({ provider }: Service, lang: string): Line {
  if (!provider) return [];
  const name = link({ text: provider.name }, provider.url, lang);
  return provider.country
    ? [name, { text: ` (${formatCountry(provider.country, lang)})` }]
    : [name];
}

function factsOf(service: Service, { cookies: words, lang }: PolicyWords): readonly Fact[] {
  const { provider } = service;
  const fact = (term: string, ...lines: readonly Line[]): Fact => ({ term: { text: term }, lines });
  const urlFact = (
    term: string,
    url: NonNullable<Service['provider']>['privacyUrl'],
  ): Fact | undefined => {
    const address = url && say(url, lang).text;
    const site = address && siteLink(address);
    return site && site.href ? fact(term, [site]) : undefined;
  };
  const names = (list: readonly string[], kind?: Inline['kind']): Line =>
    joinLines(
      list.map((text) => [kind ? { text, kind } : { text }]),
      lang,
    );
  return [
    provider && fact(words.provider, providerLine(service, lang)),
    service.role && fact(words.role, [{ text: words.roles[service.role] }]),
    service.recipients.length ? fact(words.recipients, names(service.recipients)) : undefined,
    service.hosts.length ? fact(words.hosts, names(service.hosts, 'code')) : undefined,
    service.transfer && fact(words.transfer, sayLinked(service.transfer, lang)),
    service.justification && fact(words.justification, sayLinked(service.justification, lang)),
    urlFact(words.privacyStatement, provider?.privacyUrl),
    urlFact(words.optOut, provider?.optOutUrl),
  ].filter((entry) => typeof entry === 'object');
}

function itemRow(item: Item, { cookies: words, lang }: PolicyWords): readonly Cell[] {
  return [
    [[{ text: item.name, kind: 'code' }]],
    [[{ text: words.storages[item.storage] }]],
    [capital([{ text: formatDuration(item.duration, lang, words.durations) }], lang)],
    [[{ text: words.parties[item.party] }]],
    [[say(item.reason, lang)]],
  ];
}

/** Everything about one service: who, with whom, where, what is stored and what the visitor chose. */
export function serviceSection(service: Service, words: PolicyWords): Section {
  const { cookies, lang } = words;
  const name = say(service.name, lang);
  const blocks: readonly Block[] = [
    ...(service.description
      ? [{ type: 'text', line: sayLinked(service.description, lang) } as const]
      : []),
    ...(service.needsConsent ? [{ type: 'choice', service: service.id } as const] : []),
    { type: 'facts', facts: factsOf(service, words) },
    service.items.length
      ? {
          type: 'table',
          caption: { ...name, text: fill(cookies.caption, { service: name.text }) },
          columns: [cookies.name, cookies.storage, cookies.duration, cookies.party, cookies.reason],
          groups: [{ rows: service.items.map((item) => itemRow(item, words)) }],
        }
      : paragraph(cookies.storesNothing),
  ];
  return { id: `service-${service.id}`, title: name, blocks, sections: [] };
}
