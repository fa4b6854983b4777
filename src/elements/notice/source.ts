import { objectOf } from '../../core/json.js';
import type { Report } from '../../core/markup/context.js';
import { isSameLanguage } from '../../core/text.js';
import type { WrittenLanguage } from '../../core/words.js';
import { pickWritten } from '../../core/written.js';
import { readJson } from '../../dom/read-json.js';

/** The nearest `lang`, also around the shadow root in which an element stands. */
function langAround(element: Element): string {
  const said = element.closest<HTMLElement>('[lang]');
  if (said) return said.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langAround(root.host) : document.documentElement.lang;
}

/** The language of the place where an element stands, if the manifest has it and policies are written in it. */
export function languageOf(host: HTMLElement, manifest: unknown, report: Report): WrittenLanguage {
  const asked = langAround(host);
  const { languages } = objectOf(manifest);
  const tags: readonly unknown[] = Array.isArray(languages) ? languages : [];
  const language = pickWritten(asked, tags.map(String));
  if (asked && !isSameLanguage(asked.toLowerCase(), language))
    report('other-language', `lang="${asked}"`, language);
  return language;
}

/** A second file is fetched only here, where it is shown; a broken one leaves a policy without it. */
export async function readStatement(
  written: unknown,
  report: Report,
): Promise<{ readonly statement?: unknown; readonly isMissing?: boolean }> {
  if (typeof written !== 'string') return { statement: written };
  try {
    return { statement: await readJson(written) };
  } catch (error) {
    report('no-statement', written, String(error));
    return { isMissing: true };
  }
}
