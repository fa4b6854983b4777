import { telephoneUrl } from '../contact-url.js';
import type { Text, WebAddresses } from '../manifest.js';
import { htmlLang } from '../language.js';
import { isSameLanguage, pick } from '../text.js';
import { bareAddress, safeUrl } from '../url.js';
import type { NoticeContext, TextForm } from './context.js';
import type { Block, Fact, Inline, Line } from './tree.js';

/** A text of the manifest in the language of the notice; one that falls back to another language says so. */
export function say(text: Text, lang: string): Inline {
  const phrase = pick(text, lang);
  return phrase.lang === undefined || isSameLanguage(phrase.lang, lang)
    ? { text: phrase.text }
    : { text: phrase.text, lang: htmlLang(phrase.lang) };
}

/** A text of the statement, with its placeholders filled. */
function filled(text: Text, { lang, fill }: NoticeContext, form: TextForm): Inline {
  const said = say(text, lang);
  return { ...said, text: fill(said.text, said.lang ?? lang, form).trim() };
}

/** Where a footnote is referred to: see `filled.ts`. */
const FOOTNOTE = /\ue000([^\ue001]*)\ue001/;

/** A text of the statement as a line; nothing where nothing of it could be filled. */
export function state(text: Text | undefined, context: NoticeContext): Line {
  if (text === undefined) return [];
  const said = filled(text, context, 'line');
  return said.text.split(FOOTNOTE).flatMap((part, i): Line => {
    if (i % 2) return [{ text: '', footnote: part }];
    return part ? [{ ...said, text: part }] : [];
  });
}

/** A text of the statement as a title; where nothing of it could be filled, or there is none, the usual one. */
export function entitle(text: Text | undefined, context: NoticeContext, usual = '…'): Inline {
  const said = text === undefined ? undefined : filled(text, context, 'title');
  return said?.text ? said : { text: usual };
}

/** Markdown of the manifest; nothing where there is none. */
export const markdown = (text: Text | undefined, context: NoticeContext): readonly Block[] =>
  markdownLine(text, context).map((said) => ({ type: 'markdown', text: said }));

/** Markdown of the manifest inside a line. */
export function markdownLine(
  text: Text | undefined,
  context: NoticeContext,
  form: 'markdown' | 'footnote' = 'markdown',
): Line {
  const said = text === undefined ? undefined : filled(text, context, form);
  return said?.text ? [{ ...said, kind: 'markdown' }] : [];
}

/** A text in which bare web addresses become links. */
export function sayLinked(text: Text, context: NoticeContext): Line {
  const said = say(text, context.lang);
  return said.text
    .split(/(https?:\/\/[^\s<>]*[^\s<>.,;:!?)’”])/)
    .flatMap((part, i) =>
      part ? [link({ ...said, text: part }, i % 2 ? part : undefined, context)] : [],
    );
}

/** A text that links to an address, if that address is safe. */
export function link(
  inline: Inline,
  address: WebAddresses | undefined,
  { lang, report }: Pick<NoticeContext, 'lang' | 'report'>,
): Inline {
  if (address === undefined) return inline;
  const url = pick(address, lang).text;
  const href = safeUrl(url);
  if (href) return { ...inline, href };
  report('unsafe-address', url);
  return inline;
}

/** An e-mail address as a link. */
export const mailLink = (email: string): Inline => ({
  text: email,
  href: `mailto:${email.trim()}`,
});

/** A telephone number as a link. */
export const telephoneLink = (number: string): Inline => ({
  text: number,
  href: telephoneUrl(number),
});

/** A web address as a link that reads well. */
export const siteLink = (url: string, context: NoticeContext): Inline =>
  link({ text: bareAddress(url) }, url, context);

/** Fills the `{name}` placeholders of a template with runs of text; one that has no value is left out. */
export function compose(
  template: string,
  values: Readonly<Record<string, string | Inline | Line>>,
): Line {
  return template.split(/\{(\w+)\}/).flatMap((part, i): Line => {
    if (i % 2 === 0) return part ? [{ text: part }] : [];
    const value = Object.hasOwn(values, part) ? (values[part] ?? '') : '';
    if (typeof value === 'string') return value ? [{ text: value }] : [];
    return 'text' in value ? [value] : value;
  });
}

/** Joins lines as a list inside a sentence: “a, b en c”. */
export function joinLines(
  lines: readonly Line[],
  { format }: NoticeContext,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): Line {
  return format
    .list(type)
    .formatToParts(lines.map((_, i) => String(i)))
    .flatMap(({ type: kind, value }) =>
      kind === 'element' ? (lines[Number(value)] ?? []) : { text: value },
    );
}

/** A line that begins with a capital; Markdown stands as its author wrote it. */
export function capital([first, ...rest]: Line, { lang }: NoticeContext): Line {
  if (!first || first.kind === 'markdown') return first ? [first, ...rest] : [];
  const [letter = '', ...letters] = first.text;
  return [
    { ...first, text: letter.toLocaleUpperCase(first.lang ?? lang) + letters.join('') },
    ...rest,
  ];
}

/** A paragraph of helder’s own. */
export const paragraph = (template: string, values: Parameters<typeof compose>[1] = {}): Block => ({
  type: 'text',
  line: compose(template, values),
});

/** A term with its lines; nothing where there are none. */
export function fact(term: string, ...lines: readonly Line[]): readonly Fact[] {
  const said = lines.filter((line) => line.length);
  return said.length ? [{ term: { text: term }, lines: said }] : [];
}
