import type { Text } from '../manifest.js';
import { pointer } from '../report/pointer.js';

/** What a text says in each of its languages, with the place where it says it. */
export function eachText(text: Text, path: string): readonly (readonly [string, string])[] {
  if (typeof text === 'string') return [[path, text]];
  return Object.entries(text).map(([language, words]) => [pointer(path, language), words]);
}
