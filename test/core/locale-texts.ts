import type { FormWords } from '../../dist/esm/core/form-words.js';
import type { MessageWords } from '../../dist/esm/core/message-words.js';
import type { ObjectionWords } from '../../dist/esm/core/objection-words.js';
import type { PlaceholderWords } from '../../dist/esm/core/placeholder-words.js';
import type { PolicyWords } from '../../dist/esm/core/policy-words.js';
import type { RecordWords } from '../../dist/esm/core/record-words.js';
import type { SearchWords } from '../../dist/esm/core/search-words.js';
import type { StatementWords } from '../../dist/esm/core/statement-words.js';
import {
  type BannerWords,
  type Language,
  LANGUAGES,
  type Words,
  WRITTEN_LANGUAGES,
  type WrittenLanguage,
} from '../../dist/esm/core/words.js';
import { load } from '../../dist/esm/load.js';

/** All texts of one language. */
export interface Locale {
  readonly banner: BannerWords;
  readonly words: Words;
  readonly placeholder: PlaceholderWords;
  readonly form: FormWords;
  readonly message: MessageWords;
  readonly objection: ObjectionWords;
  readonly record: RecordWords;
  readonly search: SearchWords;
}

/** And those of one in which policies are written. */
export interface WrittenLocale extends Locale {
  readonly policy: PolicyWords;
  readonly statement: StatementWords;
}

const localeOf = async (language: Language): Promise<Locale> => ({
  banner: (await load(language)).default,
  words: (await load(`words-${language}`)).default,
  placeholder: (await load(`placeholder-${language}`)).default,
  form: (await load(`form-${language}`)).default,
  message: (await load(`message-${language}`)).default,
  objection: (await load(`objection-${language}`)).default,
  record: (await load(`record-${language}`)).default,
  search: (await load(`search-${language}`)).default,
});

const writtenOf = async (language: WrittenLanguage): Promise<WrittenLocale> => ({
  ...(await localeOf(language)),
  policy: (await load(`policy-${language}`)).default,
  statement: (await load(`statement-${language}`)).default,
});

async function each<L extends string, T>(
  languages: readonly L[],
  of: (language: L) => Promise<T>,
): Promise<Readonly<Record<L, T>>> {
  const entries = languages.map(async (language) => [language, await of(language)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<L, T>;
}

export const locales = await each(LANGUAGES, localeOf);
export const written = await each(WRITTEN_LANGUAGES, writtenOf);

/** Every text below a value, with the path to it. */
export function textsIn(
  value: unknown,
  path = '',
): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}/${key}`));
}

/** The same texts, each changed by `change`; the tags of languages stay. */
export function changed<T>(value: T, change: (text: string, path: string) => string, path = ''): T {
  if (typeof value === 'string') return (path.endsWith('/lang') ? value : change(value, path)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      changed<unknown>(part, change, `${path}/${key}`),
    ]),
  ) as T;
}

/** The names that a text has to be filled with. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
