import { objectOf } from './json.js';
import { isPlain } from './plain.js';
import type { Language } from './words.js';

/** Chunks that only some notices need. */
export type Need = 'filled' | 'markdown' | 'statement' | `statement-${Language}`;

/** What is said of a statement without the chunk `statement`. */
export const BASICS = ['title', 'introduction', 'rights', 'security'] as const;

/** Told from what is written, before anything of it is read: all can be fetched at once. A statement in a file needs all. */
export function needsOf(
  { manifest, statement }: { readonly manifest: unknown; readonly statement: unknown },
  language: Language,
): readonly Need[] {
  const { services } = objectOf(manifest);
  const listed: readonly unknown[] = Array.isArray(services) ? services : [];
  const texts = textsIn([statement, listed.map((service) => objectOf(service)['note'])]);
  const isFile = typeof statement === 'string';
  const some = (test: (text: string) => boolean): boolean => isFile || texts.some(test);
  const basics: readonly string[] = BASICS;
  const needs: Need[] = [];
  // Footnotes are numbered in private-use characters: those go too.
  if (some((text) => /[{\ue000\ue001]|\[\^/.test(text))) needs.push('filled');
  if (some((text) => !isPlain(text))) needs.push('markdown');
  if (isFile || Object.keys(objectOf(statement)).some((name) => !basics.includes(name)))
    needs.push('statement', `statement-${language}`);
  return needs;
}

/** Every text below a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
