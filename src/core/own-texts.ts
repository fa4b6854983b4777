import { matches, objectOf } from './json.js';
import { isPlainLabel } from './plain-label.js';
import { isSameLanguage } from './text.js';

/** Why a text of the manifest is not used: `/banner/texts/<key>` and what is wrong with it. */
export type Refuse = (key: string, reason: string) => void;

/** Those have a field of their own in `banner`, or are no text of a site’s. */
export const NOT_HERE: readonly string[] = [
  'banner.open',
  'banner.title',
  'banner.text',
  'banner.again',
  'placeholder.open',
  'form.open',
  'objection.accept',
  'words.preferences.colon',
];
/** What grants and what refuses weigh the same, so both are replaced or none: AP rules 5 and 6. */
const PAIRS: readonly (readonly [grants: string, refuses: string])[] = [
  ['banner.acceptAll', 'banner.rejectAll'],
  ['banner.accept', 'banner.reject'],
  ['words.preferences.acceptAll', 'words.preferences.rejectAll'],
];
const LABELS: readonly string[] = [
  ...PAIRS.flat(),
  'banner.choose',
  'words.preferences.save',
  'placeholder.once',
  'placeholder.always',
  'form.actions.allow',
  'form.actions.without',
  'form.actions.cancel',
];

const placeholders = (text: string): string =>
  [...text.matchAll(/\{\w+\}/g)]
    .map(([name]) => name)
    .sort()
    .join(' ');

/** The text in this language, with no other taking its place: a notice speaks one. */
function textIn(value: unknown, language: string): string | undefined {
  if (typeof value === 'string') return value;
  const texts = objectOf(value);
  const tag =
    Object.keys(texts).find((one) => one === language) ??
    Object.keys(texts).find((one) => isSameLanguage(one, language));
  const text = tag && texts[tag];
  return typeof text === 'string' ? text : undefined;
}

/** Why this text cannot stand there; empty where it can. */
function objection(key: string, usual: string, own: string): string {
  if (NOT_HERE.includes(key))
    return 'this text has a field of its own in `banner`, or cannot be replaced';
  if (!matches(own, /\S/)) return 'the text is empty';
  const wanted = placeholders(usual);
  if (placeholders(own) !== wanted)
    return wanted
      ? `the text must hold ${wanted}, and no other`
      : 'the text holds a placeholder that has no value here';
  return LABELS.includes(key) && !isPlainLabel(own)
    ? 'the label does not plainly say what it does'
    : '';
}

/**
 * The words of a chunk with what the manifest says instead: `texts` by key, such as `banner.choose` or `placeholder.once`. What
 * cannot stand there is left as it was.
 */
export function withOwnTexts<Words>(
  family: string,
  words: Words,
  { texts, language }: { readonly texts: unknown; readonly language: string },
  refuse: Refuse,
): Words {
  const given = objectOf(texts);
  const ownOf = (key: string): string | undefined => textIn(given[key], language);
  const partnerOf = (key: string): string | undefined => {
    const pair = PAIRS.find((one) => one.includes(key));
    return pair?.find((one) => one !== key);
  };
  const usualOf = (key: string): string => textAt(words, key.split('.').slice(1)) ?? '';
  /** What is wrong with a text whatever becomes of its partner; empty where nothing is. */
  const wrongWith = (key: string, usual: string, own: string): string => {
    const wrong = objection(key, usual, own);
    const partner = partnerOf(key);
    if (wrong || !partner) return wrong;
    const says = [ownOf(partner), usualOf(partner)].some((other) => isSame(other, own));
    return says ? `\`${partner}\` says that` : '';
  };
  const replace = (value: unknown, key: string): unknown => {
    if (typeof value !== 'string')
      return value && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value).map(([name, part]) => [name, replace(part, `${key}.${name}`)]),
          )
        : value;
    const own = ownOf(key);
    if (own === undefined || key.endsWith('.lang')) return value;
    const partner = partnerOf(key);
    const other = partner && ownOf(partner);
    let reason = wrongWith(key, value, own);
    if (!reason && partner && other === undefined)
      reason = `what grants and what refuses are replaced together: \`${partner}\` is missing`;
    if (!reason && partner && other !== undefined && wrongWith(partner, usualOf(partner), other))
      reason = `\`${partner}\` cannot be used`;
    if (!reason) return own;
    refuse(key, reason);
    return value;
  };
  for (const key of Object.keys(given))
    if (key.startsWith(`${family}.`) && textAt(words, key.split('.').slice(1)) === undefined)
      refuse(key, 'there is no such text');
  return replace(words, family) as Words;
}

/** The text at this path, if there is one. */
function textAt(words: unknown, path: readonly string[]): string | undefined {
  const value = path.reduce<unknown>((part, name) => objectOf(part)[name], words);
  return typeof value === 'string' ? value : undefined;
}

const isSame = (one: string | undefined, other: string): boolean =>
  one?.trim().toLowerCase() === other.trim().toLowerCase();
