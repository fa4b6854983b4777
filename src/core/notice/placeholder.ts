import { fill } from '../fill.js';
import { formatList } from '../format.js';
import type { PlaceholderWords } from '../placeholder-words.js';
import type { Policy, Service } from '../policy.js';
import { webAddress } from '../schema/values.js';
import { pick, type Phrase } from '../text.js';
import { ownText, receiversOf } from './asked.js';

/** What is said at the point of use: in the place of an embed, or at the button of a form. */
export interface PlaceholderNotice {
  readonly lang: string;
  readonly title: Phrase;
  readonly text: readonly Phrase[];
  readonly links: readonly { readonly url: string; readonly label: string }[];
  readonly actions: readonly { readonly id: string; readonly label: string }[];
}

/** What a visitor can choose in the place of an embed. */
export type EmbedAction = 'once' | 'always';

export interface EmbedNoticeInput {
  readonly policy: Policy;
  readonly words: PlaceholderWords;
  /** What the embed needs. */
  readonly services: readonly Service[];
  /** What the page calls it; empty: nothing. */
  readonly content: string;
  /** Where it is loaded from, other than the site itself. */
  readonly hosts: readonly string[];
}

/** What a placeholder says: who gets what, what is stored, and how far each choice goes. */
export function embedNotice(input: EmbedNoticeInput): PlaceholderNotice {
  const { policy, words, services, content } = input;
  const { lang } = words;
  const say = (template: string, values: Readonly<Record<string, string>>): Phrase => ({
    text: fill(template, values),
    lang,
  });
  const names = services.map(({ name }) => pick(name, lang).text);
  const values = {
    content,
    services: formatList(names, lang),
    open: ownText(policy, 'openLabel', lang) ?? words.open,
  };
  const url = ownText(policy, 'policyUrl', lang) ?? '';
  return {
    lang,
    title: say(content ? words.titleOf : words.title, values),
    text: [
      ...services.map((service, i) => {
        const facts = factsOf(service, input);
        return services.length === 1
          ? say('{facts}', { facts })
          : say(words.service, { service: names[i] ?? '', facts });
      }),
      say(words.extent, values),
    ],
    links: new RegExp(webAddress.pattern, 'i').test(url) ? [{ url, label: words.policy }] : [],
    actions: [
      { id: 'once', label: words.once },
      { id: 'always', label: words.always },
    ],
  };
}

/** What the policy says of one service, in a few sentences: GDPR 4(11) and 13(1), Tw 11.7a(1). */
function factsOf(service: Service, { policy, words, services, hosts }: EmbedNoticeInput): string {
  const { lang } = words;
  const others = receiversOf(service, lang);
  const name = service.role === 'self' ? [] : [pick(service.name, lang).text];
  // Where the manifest does not say who is behind a service, its name has to do.
  const receivers = formatList(others.length ? others : name, lang);
  // Of several services it cannot be said which one a host belongs to.
  const isKnown = hosts.length > 0 && services.length === 1;
  const from = isKnown ? words.receivesFrom : words.receives;
  const purpose = policy.purposes.find(({ id }) => id === service.purpose)?.name;
  return [
    receivers && fill(from, { receivers, hosts: formatList(hosts, lang) }),
    storageOf(service, words),
    purpose && fill(words.purpose, { purpose: pick(purpose, lang).text }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A purpose that stands for itself says nothing of what is stored, so nothing can be said here. */
function storageOf({ id, purpose, items }: Service, words: PlaceholderWords): string {
  if (!items.length) return id === purpose ? '' : words.nothing;
  const isCookies = items.every(({ storage }) => storage === 'cookie');
  return fill(isCookies ? words.cookies : words.items, { count: String(items.length) });
}
