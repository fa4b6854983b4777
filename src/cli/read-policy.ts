import { everything } from '../core/all-presets.js';
import { cookieNameOf } from '../core/cookie-name.js';
import { readFrame } from '../core/frame.js';
import { objectOf } from '../core/json.js';
import { isSameLanguage } from '../core/text.js';
import type { Report } from '../core/markup/context.js';
import type { Policy } from '../core/policy.js';
import type { WrittenLanguage } from '../core/words.js';
import { pickWritten } from '../core/written.js';
import { load } from '../load.js';
import { locate, readJson } from './read-json.js';

/** What a policy is made from, as the element would have it on a page. */
export interface PolicySource {
  readonly manifest: unknown;
  /** As it was parsed; undefined where it is not asked for or cannot be had. */
  readonly statement: unknown;
  readonly language: WrittenLanguage;
  readonly policy: Policy;
}

/** Resolves a manifest; rejects when it does not say who asks: GDPR 13(1)(a). */
export async function readPolicy(
  manifest: unknown,
  lang: string | undefined,
  report: Report,
): Promise<Pick<PolicySource, 'language' | 'policy'>> {
  const { frame } = readFrame(manifest, everything);
  const language = pickWritten(lang ?? '', frame.languages);
  if (lang && !isAnswered(lang.toLowerCase(), language))
    report('other-language', '/languages', `--lang ${lang}, shown in ${language}`);
  const { resolvePolicy } = await load('resolve');
  const cookieName = cookieNameOf(manifest);
  return { language, policy: await resolvePolicy({ manifest, frame, language, cookieName, load }) };
}

/** Whoever names a register wants that one; whoever names a language takes any. */
const isAnswered = (asked: string, language: WrittenLanguage): boolean =>
  isSameLanguage(asked, language) &&
  (!asked.includes('-x-') || registerOf(asked) === registerOf(language));

const registerOf = (tag: string): string => tag.replace(/^.*?(-x-|$)/, '');

/** What is read for a statement. */
export interface StatementSource {
  /** As it was parsed; undefined where there is none, or none that can be read. */
  readonly statement: unknown;
  /** Where its second file is. */
  readonly address?: string;
}

/** The statement, be it in the manifest or in a second file; a broken one leaves a policy without it. */
export async function readStatement(
  manifest: unknown,
  { file, root }: { readonly file: string; readonly root: string | undefined },
  report: Report,
): Promise<StatementSource> {
  const { statement } = objectOf(manifest);
  if (typeof statement !== 'string') return { statement };
  const address = locate(statement, file, root);
  try {
    return { statement: await readJson(address), address };
  } catch (error) {
    report('no-statement', '/statement', error instanceof Error ? error.message : String(error));
    return { statement: undefined, address };
  }
}
