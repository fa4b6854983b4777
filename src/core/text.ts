import type { Text } from './manifest.js';

/** A text as read: the words and the language they are in; no language where the manifest does not say. */
export interface Phrase {
  readonly text: string;
  readonly lang: string | undefined;
}

/** The phrase in the wanted language; else in the first language that it has. */
export function pick(text: Text, lang: string): Phrase {
  if (typeof text === 'string') return { text, lang: undefined };
  const found = Object.hasOwn(text, lang) ? lang : Object.keys(text)[0];
  return { text: (found && text[found]) || '', lang: found };
}
