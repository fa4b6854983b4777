import { LANGUAGES, type Language } from './words.js';

/** The one language of a notice: the page’s if manifest and interface both have it, else the manifest’s first that the interface speaks. */
export function pickLanguage(page: string, manifest: readonly string[]): Language {
  const base = (tag: string): string => tag.toLowerCase().replace(/-.*/, '');
  const known = new Map<string, Language>(LANGUAGES.map((lang) => [lang, lang]));
  const offered = manifest.flatMap((tag) => known.get(base(tag)) ?? []);
  const wanted = known.get(base(page));
  return wanted && (!offered.length || offered.includes(wanted)) ? wanted : (offered[0] ?? LANGUAGES[0]);
}
