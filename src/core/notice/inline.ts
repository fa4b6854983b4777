import { telephoneUrl } from '../contact-url.js';
import type { Text, WebAddresses } from '../manifest.js';
import { pick } from '../text.js';
import { safeUrl } from '../url.js';
import type { Block, Inline, Line } from './tree.js';

/** A text of the manifest in the language of the notice; one that falls back to another language says so. */
export function say(text: Text, lang: string): Inline {
  const phrase = pick(text, lang);
  return phrase.lang === undefined || phrase.lang === lang
    ? { text: phrase.text }
    : { text: phrase.text, lang: phrase.lang };
}

/** A text in which bare web addresses become links. */
export function sayLinked(text: Text, lang: string): Line {
  const said = say(text, lang);
  return said.text
    .split(/(https?:\/\/[^\s<>]*[^\s<>.,;:!?)’”])/)
    .flatMap((part, i) =>
      part ? [link({ ...said, text: part }, i % 2 ? part : undefined, lang)] : [],
    );
}

/** A text that links to an address, if that address is safe. */
export function link(inline: Inline, url: WebAddresses | undefined, lang: string): Inline {
  const href = url && safeUrl(pick(url, lang).text);
  return href ? { ...inline, href } : inline;
}

/** An e-mail address as a link. */
export const mailLink = (email: string): Inline => link({ text: email }, `mailto:${email}`, '');

/** A telephone number as a link. */
export const telephoneLink = (number: string): Inline =>
  link({ text: number }, telephoneUrl(number), '');

/** A web address as a link that reads well. */
export const siteLink = (url: string): Inline =>
  link({ text: url.replace(/^https?:\/\/|\/$/g, '') }, url, '');

/** Fills the `{name}` placeholders of a template with runs of text; one that has no value is left out. */
export function compose(template: string, values: Readonly<Record<string, Inline | Line>>): Line {
  return template.split(/\{(\w+)\}/).flatMap((part, i): Line => {
    if (i % 2 === 0) return part ? [{ text: part }] : [];
    const value = Object.hasOwn(values, part) ? (values[part] ?? []) : [];
    return 'text' in value ? [value] : value;
  });
}

/** Joins lines as a list inside a sentence: “a, b en c”. */
export function joinLines(
  lines: readonly Line[],
  lang: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): Line {
  return new Intl.ListFormat(lang, { type })
    .formatToParts(lines.map((_, i) => String(i)))
    .flatMap(({ type: kind, value }) =>
      kind === 'element' ? (lines[Number(value)] ?? []) : { text: value },
    );
}

/** A line that begins with a capital. */
export function capital([first, ...rest]: Line, lang: string): Line {
  if (!first) return [];
  const [letter = '', ...letters] = first.text;
  return [
    { ...first, text: letter.toLocaleUpperCase(first.lang ?? lang) + letters.join('') },
    ...rest,
  ];
}

/** A paragraph of helder’s own. */
export const paragraph = (text: string): Block => ({ type: 'text', line: [{ text }] });

/** Markdown of the manifest; nothing where there is none. */
export function markdown(text: Text | undefined, lang: string): readonly Block[] {
  return text === undefined ? [] : [{ type: 'markdown', text: say(text, lang) }];
}
