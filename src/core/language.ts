import { LANGUAGES, type Language } from './words.js';

/** A tag as a `lang` attribute has it: browsers and screen readers know no registers, so `nl-x-informal` is `nl`. */
export const htmlLang = (tag: string): string => tag.replace(/-x-.*/, '');

/** The language among these that is asked for; else the first that differs in register or country only. */
function find<L extends Language>(asked: string, among: readonly L[]): L | undefined {
  const tag = asked.toLowerCase();
  const [language] = tag.split('-');
  return among.find((one) => one === tag) ?? among.find((one) => htmlLang(one) === language);
}

/** The one of these languages that a notice speaks: the page’s if the manifest has it too, else the manifest’s first among them. */
export function pickFrom<L extends Language>(
  among: readonly L[],
  page: string,
  manifest: readonly string[],
  fallback: L,
): L {
  const offered = manifest.flatMap((tag) => find(tag, among) ?? []);
  return find(page, offered.length ? offered : among) ?? offered[0] ?? fallback;
}

/** Norwegian is written in two ways, each with a tag of its own; the interface has the one that most write. */
const plain = (tag: string): string => tag.replace(/^n[bn]/i, 'no');

/** The one language of a notice that says what the interface says. */
export const pickLanguage = (page: string, manifest: readonly string[]): Language =>
  pickFrom(LANGUAGES, plain(page), manifest.map(plain), 'nl');
