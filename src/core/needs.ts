import { objectOf } from './json.js';
import { isPlain } from './plain.js';
import type { WrittenLanguage } from './words.js';

/** Chunks that only some notices need. */
export type Need = 'filled' | 'markdown' | 'statement' | `statement-${WrittenLanguage}`;

/** What is said of a statement without the chunk `statement`. */
export const BASICS = ['title', 'introduction', 'rights', 'security'] as const;

/** Told from what is written, before anything of it is read: all can be fetched at once. A statement in a file needs all. */
export function needsOf(
  { manifest, statement }: { readonly manifest: unknown; readonly statement: unknown },
  language: WrittenLanguage,
): readonly Need[] {
  const texts = [...textsIn(statement), ...notesOf(manifest)];
  const isFile = typeof statement === 'string';
  const some = (test: (text: string) => boolean): boolean => isFile || texts.some(test);
  const basics: readonly string[] = BASICS;
  const needs: Need[] = [];
  if (some((text) => REFERENCE.test(text))) needs.push('filled');
  if (some((text) => !isPlain(text))) needs.push('markdown');
  if (isFile || Object.keys(objectOf(statement)).some((name) => !basics.includes(name)))
    needs.push('statement', `statement-${language}`);
  return needs;
}

/** Whether a note of a service, which a declaration shows too, may speak of what only the statement says. */
export const referring = (manifest: unknown): boolean =>
  notesOf(manifest).some((text) => REFERENCE.test(text));

/** A placeholder, or a footnote; those are numbered in private-use characters, which go too. */
const REFERENCE = /[{\ue000\ue001]|\[\^/;

function notesOf(manifest: unknown): readonly string[] {
  const { services } = objectOf(manifest);
  const listed: readonly unknown[] = Array.isArray(services) ? services : [];
  return textsIn(listed.map((service) => objectOf(service)['note']));
}

/** Every text below a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
