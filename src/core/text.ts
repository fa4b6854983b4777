import type { Text } from './manifest.js';

/** A text as read: the words and the language they are in; no language where the manifest does not say. */
export interface Phrase {
  readonly text: string;
  readonly lang: string | undefined;
}

/** Whether two tags name one language, be it in another register or country. */
export const isSameLanguage = (one: string, other: string): boolean =>
  one.replace(/-.*/, '') === other.replace(/-.*/, '');

/** The phrase in the wanted language; else in that language in another register, else in the first that it has. */
export function pick(text: Text, lang: string): Phrase {
  if (typeof text === 'string') return { text, lang: undefined };
  const offered = Object.keys(text);
  const found =
    offered.find((tag) => tag === lang) ??
    offered.find((tag) => isSameLanguage(tag, lang)) ??
    offered[0];
  return { text: (found && text[found]) || '', lang: found };
}
