import type { NoticeInput } from './core/fingerprint.js';
import type { Report } from './core/markup/context.js';
import type { Markup } from './core/markup/markup.js';
import { markUp } from './core/markup/notice.js';
import { needsOf } from './core/needs.js';
import { foreignAuthority } from './core/notice/authority.js';
import type { StatedAuthority } from './core/notice/context.js';
import { declare, stateAll } from './core/notice/statement.js';
import type { Notice } from './core/notice/tree.js';
import { isPlain } from './core/plain.js';
import type { Policy } from './core/policy.js';
import { readBasics } from './core/resolve/basics.js';
import type { StatementWords } from './core/statement-words.js';
import { pick } from './core/text.js';
import type { WrittenLanguage } from './core/words.js';
import { load } from './load.js';

/** A notice that is wanted, by an element or by the command line. */
export interface MarkRequest extends NoticeInput {
  readonly language: WrittenLanguage;
  readonly fingerprint: string;
  /** Put before every id: see `MarkupOptions`. */
  readonly prefix: string;
  readonly report: Report;
  /** JSON-LD about a whole policy. */
  readonly describe?: ((notice: Notice) => string) | undefined;
}

/** A notice as data, and as elements: the one way to both, whoever prints them. */
export async function markNotice(
  request: MarkRequest,
  resolved: Policy | Promise<Policy>,
): Promise<{ readonly notice: Notice; readonly markup: Markup }> {
  const { tag, language, level, sections, report, describe, prefix } = request;
  const needs = needsOf(request, language);
  // All at once: none of it waits for another.
  const [policy, { default: words }, filled, markdown, stated, authority] = await Promise.all([
    resolved,
    load(`policy-${language}` as const),
    needs.includes('filled') ? load('filled') : undefined,
    needs.includes('markdown') ? load('markdown') : undefined,
    needs.includes('statement') ? loadStatement(language) : undefined,
    loadAuthority(request.manifest),
  ]);
  // What is said of an authority may be Markdown too.
  const note = authority?.note === undefined ? '' : pick(authority.note, words.lang).text;
  const { markMarkdown } = markdown ?? (isPlain(note) ? {} : await load('markdown'));
  const isPolicy = tag === 'privacy-policy';
  const state = isPolicy ? stateAll : declare;
  const notice = state(policy, words, {
    statement: (stated?.readStatement ?? readBasics)(request.statement),
    sections,
    authority,
    fill: filled?.makeFill,
    more: stated && ((context) => stated.makeMore(context, stated.words)),
    report,
  });
  // A declaration is a section without anything above it.
  const head = isPolicy && !sections;
  const markup = markUp(notice, {
    ...request,
    words,
    level: isPolicy ? level : level - 1,
    head,
    structuredData: head ? describe?.(notice) : undefined,
    markdown: markMarkdown,
    // Two parts of one policy may stand on one page.
    footnotes: stated?.makeFootnotes(
      notice.footnotes,
      stated.words.footnotes,
      prefix + (sections?.[0] ? `${sections[0]}-` : ''),
    ),
  });
  return { notice, markup };
}

type Stated = typeof import('./core/statement.js') & { readonly words: StatementWords };

async function loadStatement(language: WrittenLanguage): Promise<Stated> {
  const [parts, { default: words }] = await Promise.all([
    load('statement'),
    load(`statement-${language}` as const),
  ]);
  return { ...parts, words };
}

async function loadAuthority(manifest: unknown): Promise<StatedAuthority | undefined> {
  const country = foreignAuthority(manifest);
  return country === undefined ? undefined : (await load('authorities')).authorityOf(country);
}
