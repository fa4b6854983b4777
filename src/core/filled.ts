import type { Fill, NoticeContext, TextForm } from './notice/context.js';
import { type Value, valueOf } from './placeholders.js';
import { pointer } from './report/pointer.js';

/**
 * Fills placeholders, `{controller.name}`, and marks footnotes, `[^id]`, in the source of a text. A sentence whose
 * placeholder has no value is left out: no reader ever sees one.
 */

/** Also what is none, so that it is told: capitals, blanks, underscores. */
const NAME = '\\s*[A-Za-z][\\w.-]*\\s*';
const PLACEHOLDER = new RegExp(`\\{(${NAME})\\}`, 'g');

/** What is read as a whole, in this order: an escape, code, a footnote, a link, an address, a placeholder. */
const TOKEN = new RegExp(
  [
    '\\\\[^]',
    '(?<code>(?<ticks>`+)[^`](?:[^]{0,999}?[^`])?\\k<ticks>(?!`))',
    '\\[\\^(?<note>[a-z][a-z0-9-]*)\\]',
    '\\[(?<text>[^\\]]{0,999})\\]\\((?<address>[^)]{0,2999})\\)',
    '<(?<bare>[^<>\\s]{0,2999})>',
    `\\{(?<name>${NAME})\\}`,
  ].join('|'),
  'g',
);

/** Up to a mark that may end a sentence: not where what follows goes on in lower case, “B.V. en”. */
const SENTENCE = /[^]+?(?:[.!?…]['"’”)\]*_]*(?=\s+[^\p{Ll}\s])|$)\s*/gu;

/** What ends in an initial or an abbreviation goes on with a name or a noun. */
const UNENDED =
  /(?:^|[\s(])(?:[A-Zzdh]|[DdMm]rs?|[Dd]hr|Mevr|mevr|[Pp]rof|[Ii]ng|[Ii]r|St|[Aa]rt|Abs|[Nn]r|[Tt]el|ca|bijv|evt|Me|Mme)\.\s+$/;

/** In German a number with a stop is an ordinal: “am 1. Januar”. */
const ORDINAL = /\s\d\d?\.\s+$/;

/** An address that links elsewhere refer to: `[name]: https://…`. */
const DEFINITION = /^\s{0,3}\[[^\]^]+\]:\s/;

/** What comes before the first word of a block. */
const MARKER = /^\s*(?:(?:[-*+]|\d+[.)]|#{1,6}|>)\s+)*/;
const FENCE = /^\s*(`{3,}|~{3,})/;

/** Private-use characters that mark footnotes; nobody else’s reach the text. */
const MARKS = /[\ue000\ue001]/g;

export function makeFill(context: Omit<NoticeContext, 'fill'>): Fill {
  const told = new Set<string>();
  return (source, lang, form) => {
    if (!/[{\ue000\ue001]|\[\^/.test(source)) return source;
    const tell: NoticeContext['report'] = (code, _, found) => {
      const key = `${code} ${found ?? ''} ${source}`;
      if (!told.has(key)) context.report(code, pathOf(source, context), found);
      told.add(key);
    };
    const job: Job = { ...context, lang, form, report: tell };
    const text = source.replace(MARKS, '');
    return isMarkdown(job) ? fillBlocks(text, job) : (fillSentences(text, job) ?? '');
  };
}

type Groups = Readonly<Record<string, string | undefined>>;
type Job = Omit<NoticeContext, 'fill'> & { readonly form: TextForm };

const isMarkdown = ({ form }: Job): boolean => form === 'markdown' || form === 'footnote';

/** Markdown block by block; one of which nothing is left goes with its marker. */
function fillBlocks(text: string, job: Job): string {
  const blocks: { lines: string[]; isCode: boolean }[] = [];
  let fence = '';
  for (const line of text.split('\n')) {
    const [, mark = ''] = FENCE.exec(line) ?? [];
    const last = blocks.at(-1);
    const begins = /^\s*(?:[-*+]|\d+[.)]|#{1,6})\s|^\s*$/.test(line) || !last?.lines.at(-1)?.trim();
    const isCode = Boolean(fence || mark);
    if (last && isCode === last.isCode && (fence || !begins)) last.lines.push(line);
    else blocks.push({ lines: [line], isCode });
    fence = fence ? (mark.startsWith(fence) ? '' : fence) : mark;
  }
  return blocks
    .flatMap(({ lines, isCode }) => {
      const whole = lines.join('\n');
      if (isCode) return [whole];
      const [marker = ''] = MARKER.exec(whole) ?? [];
      const filled = fillSentences(whole.slice(marker.length), job);
      return filled === undefined ? [] : [marker + filled];
    })
    .join('\n');
}

/** Undefined where no sentence is left. */
function fillSentences(text: string, job: Job): string | undefined {
  if (!text.trim()) return text;
  const sentences: string[] = [];
  for (const piece of text.match(SENTENCE) ?? []) {
    const last = sentences.at(-1);
    if (last !== undefined && goesOn(last, job)) sentences.push((sentences.pop() ?? '') + piece);
    else sentences.push(piece);
  }
  const filled = sentences.flatMap((sentence) => fillSentence(sentence, job) ?? []);
  return filled.length ? filled.join('').trimEnd() : undefined;
}

/** Whether what seems to end does not: after an abbreviation, and inside a link or between marks of emphasis. */
function goesOn(text: string, job: Job): boolean {
  if (UNENDED.test(text) || (job.lang.startsWith('de') && ORDINAL.test(text))) return true;
  if (!isMarkdown(job)) return false;
  const plain = text.replace(/\\[^]|`[^`]*`/g, '');
  const count = (mark: RegExp): number => plain.match(mark)?.length ?? 0;
  return (
    count(/\[/g) > count(/\]/g) ||
    count(/\]\([^)]*$/g) > 0 ||
    [/\*\*/g, /(?:^|[^*])\*(?!\*)/g, /\b_|_\b/g].some((mark) => count(mark) % 2)
  );
}

/** Undefined where a placeholder has no value. */
function fillSentence(sentence: string, job: Job): string | undefined {
  const missing: string[] = [];
  const { lang } = job;
  const markdown = isMarkdown(job);
  const isDefinition = markdown && DEFINITION.test(sentence);
  const put = (text: string, write: (value: Value) => string): string =>
    text.replace(PLACEHOLDER, (_, written: string) => {
      const name = written.trim();
      const value = valueOf(name, lang, job);
      if (value && value !== 'unknown') return write(value);
      job.report(value ? 'unknown-placeholder' : 'unfilled-placeholder', '', `{${name}}`);
      missing.push(name);
      return '';
    });
  const fillToken = (token: string, groups: Groups): string => {
    const { code, note, text, address, bare } = groups;
    if (token.startsWith('\\')) return !markdown && token === '\\{' ? '{' : token;
    if (note !== undefined) return refer(note, job);
    if (isDefinition) return put(token, inAddress);
    if (!markdown) return put(token, ({ text: said }) => clean(said));
    if (code !== undefined) return token;
    if (bare !== undefined) return `<${put(bare, inAddress)}>`;
    if (text === undefined || address === undefined) return put(token, linked);
    return `[${put(text, ({ text: said }) => escape(said))}](${put(address, inAddress)})`;
  };
  const filled = sentence.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const [at, , groups] = rest.slice(-3) as [number, string, Groups];
    const value = fillToken(token, groups);
    // “B.V.” at the end of a sentence ends it too.
    const endsTwice = groups['name'] !== undefined && sentence[at + token.length] === '.';
    return endsTwice ? value.replace(/\\?\.(?=(\]\([^)]*\))?$)/, '') : value;
  });
  return missing.length ? undefined : filled;
}

function refer(id: string, { form, statement, report }: Job): string {
  const isKnown = Object.hasOwn(statement.footnotes ?? {}, id);
  if (isKnown && (form === 'line' || form === 'markdown')) return `\ue000${id}\ue001`;
  report(isKnown ? 'misplaced-footnote' : 'unknown-footnote', '', `[^${id}]`);
  return '';
}

const clean = (text: string): string => text.replace(MARKS, '').replace(/\s+/g, ' ').trim();

/** A value is never read as Markdown. */
const escape = (text: string): string => clean(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');

const linked = ({ text, href }: Value): string =>
  href === undefined ? escape(text) : `[${escape(text)}](${withoutBreaks(href)})`;

/** As part of an address, whose scheme its author wrote. */
const inAddress = ({ text, href }: Value): string =>
  withoutBreaks((href ?? text).replace(/^(mailto|tel):/, ''));

/** What would end an address in Markdown, encoded. */
const withoutBreaks = (url: string): string =>
  url.replace(/[\s<>()\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** Where a text stands in the manifest. */
function pathOf(text: string, { statement, policy }: Pick<Job, 'statement' | 'policy'>): string {
  const search = (value: unknown, path: string): string | undefined => {
    if (value === text) return path;
    if (typeof value !== 'object' || value === null) return undefined;
    for (const [key, inner] of Object.entries(value)) {
      const found = search(inner, pointer(path, key));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const note = policy.services.find(({ note: own }) => search(own, '') !== undefined);
  return search(statement, '/statement') ?? `/services (${note?.id ?? ''})`;
}
