import type { Frame } from '../frame.js';
import { matches, objectOf } from '../json.js';
import { fill } from '../fill.js';
import { htmlLang } from '../language.js';
import type { Phrase } from '../text.js';
import type { BannerWords, BuiltInPurpose, Language } from '../words.js';

/** What the banner says: the first layer of the notice. */
export interface BannerNotice {
  readonly lang: string;
  readonly title: Phrase;
  readonly text: Phrase;
  readonly policy: { readonly url: string; readonly label: string } | undefined;
  readonly actions: readonly { readonly id: BannerAction; readonly label: string }[];
}

export type BannerAction = 'reject' | 'accept' | 'choose' | 'reload' | 'close';

export interface BannerInput {
  readonly manifest: unknown;
  readonly frame: Frame;
  readonly language: Language;
  /** Ids of the services to ask about. */
  readonly unasked: readonly string[];
  readonly words: BannerWords;
}

/** An own name stands as a heading elsewhere; inside a sentence it begins small, but for a German noun. */
export const insideSentence = (name: string, lang: string): string =>
  name.replace(lang === 'de' ? '' : /^\p{Lu}(?=\p{Ll}+(?!\p{L}))/u, (first) =>
    first.toLocaleLowerCase(lang),
  );

/** Who asks, for which purposes, with which third parties, and where the choice can be changed: AP rules 1 and 8, GDPR 7(3). */
export function bannerNotice({
  manifest,
  frame,
  language,
  unasked,
  words,
}: BannerInput): BannerNotice {
  const { banner, purposes, services, controller } = objectOf(manifest);
  const own = objectOf(banner);
  const lang = htmlLang(language);
  /** A text of the manifest, which may hold anything, in this language if it has it. */
  const say = (value: unknown, fallback = ''): Phrase => {
    const texts = objectOf(value);
    const tags = Object.keys(texts);
    const found = [language, ...tags.filter((tag) => htmlLang(tag) === lang), ...tags].find((tag) =>
      matches(texts[tag], /\S/),
    );
    const text = found ? texts[found] : value;
    return matches(text, /\S/)
      ? { text, lang: found && htmlLang(found) }
      : { text: fallback, lang };
  };
  const list = (names: readonly string[]): string =>
    new Intl.ListFormat(lang).format(new Set(names));

  const rows = unasked.flatMap((id) => frame.services.get(id) ?? []);
  // Otherwise the rest was answered before.
  const isAll = [...frame.services.values()].every(
    (row) => !row.needsConsent || row.retired || rows.includes(row),
  );
  const nameOfPurpose = (id: string): string =>
    insideSentence(say(objectOf(objectOf(purposes)[id])['name']).text, lang) ||
    (Object.hasOwn(words.purposes, id) ? words.purposes[id as BuiltInPurpose] : id);
  const parties: string[] = [];
  const names = rows.map(({ id, index, row, purpose }) => {
    const service = objectOf((services as readonly unknown[])[index]);
    const name = say(service['name'], row?.name ?? (index < 0 ? nameOfPurpose(purpose) : id)).text;
    const party = row ? name : say(objectOf(service['provider'])['name']).text;
    const { role = row?.own && 'self' } = service;
    if (party && role !== 'self') parties.push(party);
    return name;
  });

  const values = {
    controller: say(objectOf(controller)['name']).text,
    purposes: list(rows.map(({ purpose }) => nameOfPurpose(purpose))),
    services: list(names),
    providers: list(parties),
    change: fill(words.change, { open: say(own['openLabel'], words.open).text }),
  };
  const others = parties.length ? words.thirdParties : '';
  const text = say(own['text']);
  // A text of the owner’s must say all that has to be said.
  const isComplete =
    isAll && ['{controller}', '{purposes}', '{change}'].every((mark) => text.text.includes(mark));
  const sentences = isComplete
    ? [text.text, text.text.includes('{providers}') ? '' : others]
    : [isAll ? words.text : words.again, others, '{change}'];

  const url = say(own['policyUrl']).text;
  return {
    lang,
    title: say(own['title'], words.title),
    text: {
      text: fill(sentences.filter(Boolean).join(' '), values),
      lang: isComplete ? text.lang : lang,
    },
    // What the schema calls a web address; `javascript:` is none.
    policy: matches(url, /^(https?:\/|\.{0,2})\//i) ? { url, label: words.policy } : undefined,
    // One click each, and no difference between them: AP rules 4 to 6.
    actions: [
      { id: 'reject', label: isAll ? words.rejectAll : words.reject },
      { id: 'accept', label: isAll ? words.acceptAll : words.accept },
      { id: 'choose', label: words.choose },
    ],
  };
}
