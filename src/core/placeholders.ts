import { telephoneUrl } from './contact-url.js';
import { formatDays } from './format-date.js';
import { type Format, makeFormat } from './make-format.js';
import type { WebAddresses } from './manifest.js';
import type { NoticeContext } from './notice/context.js';
import { field, string } from './resolve/read.js';
import { bareAddress, safeUrl } from './url.js';
import { sectionTitle } from './section-title.js';
import { pick } from './text.js';

/** What a placeholder stands for. */
export interface Value {
  readonly text: string;
  /** A safe address that it links to where links can be. */
  readonly href?: string | undefined;
}

type Source = Omit<NoticeContext, 'fill'>;
/** By name; one whose value is undefined is known, but the manifest does not fill it. */
type Values = Readonly<Record<string, Value | undefined>>;

const plain = (text: string | undefined): Value | undefined => (text ? { text } : undefined);
const mail = (email: string | undefined): Value | undefined =>
  email === undefined ? undefined : { text: email, href: `mailto:${email}` };
const telephone = (number: string | undefined): Value | undefined =>
  number === undefined ? undefined : { text: number, href: telephoneUrl(number) };
function site(address: WebAddresses | undefined, lang: string): Value | undefined {
  if (address === undefined) return undefined;
  const url = pick(address, lang).text;
  return { text: bareAddress(url), href: safeUrl(url) };
}

/** The value of a placeholder; `unknown` where there is no such placeholder, undefined where nothing fills it. */
export function valueOf(
  name: string,
  lang: string,
  context: Source,
): Value | 'unknown' | undefined {
  const [group = '', ...path] = name.split('.');
  const format =
    lang === context.lang ? context.format : makeFormat(lang, context.words.cookies.durations);
  const own = Object.hasOwn(GROUPS, group) ? GROUPS[group] : undefined;
  if (!own || path.length !== (PARTS[group] ?? 1)) return 'unknown';
  const values = own(context, { lang, format, path });
  const key = path.at(-1) ?? '';
  return values && Object.hasOwn(values, key) ? values[key] : 'unknown';
}

interface Asked {
  readonly lang: string;
  readonly format: Format;
  readonly path: readonly string[];
}

/** How many parts follow the first, where that is not one. */
const PARTS: Readonly<Record<string, number>> = {
  contact: 2,
  service: 2,
  version: 0,
  updated: 0,
  validity: 0,
};

/** Values by the first part of their names. */
const GROUPS: Readonly<Record<string, (context: Source, asked: Asked) => Values | undefined>> = {
  controller: controllerValues,
  representative: ({ controller: { representative: person } }) => ({
    name: plain(person?.name),
    email: mail(person?.email),
    telephone: telephone(person?.telephone),
  }),
  officer: ({ controller: { dataProtectionOfficer: person } }) => ({
    name: plain(person?.name),
    email: mail(person?.email),
    telephone: telephone(person?.telephone),
  }),
  authority: ({ authority }, { lang }) => ({
    name: plain(authority?.name),
    url: site(authority?.url, lang),
    complaintUrl: site(authority?.complaintUrl, lang),
  }),
  contact: ({ controller }, { lang, path }) => {
    const entry = controller.contacts?.[Number(path[0]) - 1];
    return {
      email: mail(entry?.email),
      telephone: telephone(entry?.telephone),
      url: site(entry?.url, lang),
    };
  },
  service: ({ policy }, { lang, path }) => {
    const found = policy.services.find(({ id }) => id === path[0]);
    return {
      name: found && plain(pick(found.name, lang).text),
      provider: plain(found?.provider?.name),
      privacyUrl: site(found?.provider?.privacyUrl, lang),
      optOutUrl: site(found?.provider?.optOutUrl, lang),
    };
  },
  section: (context, { lang, path }) => {
    const [id = ''] = path;
    const said = (name: string): string => {
      const value = valueOf(name, lang, context);
      return value && value !== 'unknown' ? value.text : '';
    };
    const title = sectionTitle(id, lang, context, said);
    return title === undefined ? undefined : { [id]: { text: title, href: `section:${id}` } };
  },
  count: countValues,
  cookies: ({ policy, words }, { format }) => ({
    services: plain(format.count(policy.services.length, words.cookies.services)),
    cookies: plain(format.count(cookiesOf(policy).length, words.cookies.items.cookie)),
  }),
  version: ({ policy }) => ({ '': plain(string(field(policy.manifest, 'version'))) }),
  updated: ({ policy }, { format }) => {
    const date = string(field(policy.manifest, 'updated'));
    return { '': date === undefined ? undefined : { text: format.date(date) } };
  },
  validity: ({ policy }, { format }) => ({ '': plain(format.duration(policy.validity)) }),
};

function controllerValues({ controller, words }: Source, { format, lang }: Asked): Values {
  const { address, tradeRegister: register, openingHours = [] } = controller;
  const { street, postalCode, city } = address ?? {};
  const hours = openingHours.map(({ days, from, to }) =>
    words.contact.hours
      .replace('{days}', () => formatDays(days, lang, words.contact.days))
      .replace('{from}', () => from)
      .replace('{to}', () => to),
  );
  const registered = register && pick(register.name ?? words.identity.register, lang).text;
  return {
    name: plain(controller.name),
    legalName: plain(controller.legalName ?? controller.name),
    email: mail(controller.email),
    telephone: telephone(controller.telephone),
    website: site(controller.website, lang),
    address: address && { text: `${address.street}, ${address.postalCode} ${address.city}` },
    street: plain(street),
    postalCode: plain(postalCode),
    city: plain(city),
    country: address && { text: format.country(address.country) },
    tradeRegister: register && { text: `${registered ?? ''} ${register.number}` },
    hours: hours.length ? { text: format.list('conjunction').format(hours) } : undefined,
  };
}

const cookiesOf = ({ services }: Source['policy']): readonly unknown[] =>
  services.flatMap(({ items }) => items.filter(({ storage }) => storage === 'cookie'));

/** Counted, so that they cannot disagree with what the policy lists. */
function countValues({ policy, statement }: Source, { lang }: Asked): Values {
  const { services } = policy;
  const rows = (statement.processing?.groups ?? []).flatMap((group) => group.rows);
  const parties = (statement.sharing?.recipients ?? []).flatMap((entry) => entry.parties);
  const counts: Readonly<Record<string, number>> = {
    services: services.length,
    servicesWithConsent: services.filter(({ needsConsent }) => needsConsent).length,
    servicesWithoutConsent: services.filter(({ needsConsent }) => !needsConsent).length,
    cookies: cookiesOf(policy).length,
    items: services.flatMap(({ items }) => items).length,
    processing: rows.filter(({ data }) => data).length,
    recipients: new Set(parties.map(({ name }) => pick(name, lang).text)).size,
  };
  const format = new Intl.NumberFormat(lang);
  return Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, { text: format.format(count) }]),
  );
}
