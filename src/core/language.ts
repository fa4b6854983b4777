import { LANGUAGES, type Language } from './words.js';

/** The one language of a notice: the page’s if manifest and interface both have it, else the manifest’s first that the interface speaks. */
export function pickLanguage(page: string, manifest: readonly string[]): Language {
  const spoken = (tag: string): Language | undefined =>
    LANGUAGES.find((lang) => lang === tag.toLowerCase().replace(/-.*/, ''));
  const offered = manifest.flatMap((tag) => spoken(tag) ?? []);
  const [first = LANGUAGES[0]] = offered;
  const wanted = spoken(page);
  return wanted && (!offered.length || offered.includes(wanted)) ? wanted : first;
}
