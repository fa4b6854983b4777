import { LANGUAGES, type Language } from './words.js';

/** A tag as a `lang` attribute has it: browsers and screen readers know no registers, so `nl-x-informal` is `nl`. */
export const htmlLang = (tag: string): string => tag.replace(/-x-.*/, '');

/** The language among these that is asked for; else the first that differs in register or country only. */
function find(asked: string, among: readonly Language[]): Language | undefined {
  const tag = asked.toLowerCase();
  const [language] = tag.split('-');
  return among.find((one) => one === tag) ?? among.find((one) => htmlLang(one) === language);
}

/** The one language of a notice: the page’s if manifest and interface both have it, else the manifest’s first that the interface speaks. */
export function pickLanguage(page: string, manifest: readonly string[]): Language {
  const offered = manifest.flatMap((tag) => find(tag, LANGUAGES) ?? []);
  const [first = LANGUAGES[0]] = offered;
  return find(page, offered.length ? offered : LANGUAGES) ?? first;
}
