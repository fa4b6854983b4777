import type { FormWords } from '../../dist/esm/core/form-words.js';
import type { MessageWords } from '../../dist/esm/core/message-words.js';
import type { PlaceholderWords } from '../../dist/esm/core/placeholder-words.js';
import type { PolicyWords } from '../../dist/esm/core/policy-words.js';
import type { RecordWords } from '../../dist/esm/core/record-words.js';
import type { StatementWords } from '../../dist/esm/core/statement-words.js';
import {
  type BannerWords,
  type Language,
  LANGUAGES,
  type Words,
} from '../../dist/esm/core/words.js';
import { load } from '../../dist/esm/load.js';

/** All texts of one language. */
export interface Locale {
  readonly banner: BannerWords;
  readonly words: Words;
  readonly policy: PolicyWords;
  readonly statement: StatementWords;
  readonly placeholder: PlaceholderWords;
  readonly form: FormWords;
  readonly message: MessageWords;
  readonly record: RecordWords;
}

async function localeOf(language: Language): Promise<Locale> {
  return {
    banner: (await load(language)).default,
    words: (await load(`words-${language}`)).default,
    policy: (await load(`policy-${language}`)).default,
    statement: (await load(`statement-${language}`)).default,
    placeholder: (await load(`placeholder-${language}`)).default,
    form: (await load(`form-${language}`)).default,
    message: (await load(`message-${language}`)).default,
    record: (await load(`record-${language}`)).default,
  };
}

const entries = await Promise.all(
  LANGUAGES.map(async (language) => [language, await localeOf(language)] as const),
);

export const locales = Object.fromEntries(entries) as Readonly<Record<Language, Locale>>;

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
