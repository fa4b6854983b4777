import { fingerprint, type NoticeInput } from '../core/fingerprint.js';
import { htmlLang } from '../core/language.js';
import type { Report } from '../core/markup/context.js';
import { structuredData } from '../core/structured-data.js';
import { markNotice } from '../mark-notice.js';
import type { RenderOptions } from './arguments.js';
import { writeFragment, writePage } from './page.js';
import type { PolicySource } from './read-policy.js';
import { write } from './write.js';

/** What the elements have where nothing else is said. */
const USUAL = { 'privacy-policy': 1, 'cookie-declaration': 2 } as const;

/** The notice of a manifest as HTML: the content that the element would make, inside that element. */
export async function render(
  { manifest, statement, language, policy }: PolicySource,
  options: Pick<RenderOptions, 'declaration' | 'headingLevel' | 'page' | 'sections'>,
  report: Report,
): Promise<string> {
  const { declaration, page, sections } = options;
  const tag = declaration ? 'cookie-declaration' : 'privacy-policy';
  const level = options.headingLevel ?? (page ? 1 : USUAL[tag]);
  const input = { tag, language, sections, level, manifest, statement } satisfies NoticeInput;
  const { notice, markup } = await markNotice(
    {
      ...input,
      fingerprint: fingerprint(input),
      prefix: declaration ? 'cookies-' : 'privacy-',
      report,
      describe: (whole) => structuredData(whole, manifest),
    },
    policy,
  );
  const [first] = notice.sections;
  const fragment = writeFragment(write([markup]), {
    tag,
    lang: language,
    sections,
    headingLevel: level === USUAL[tag] ? undefined : level,
  });
  if (!page) return fragment;
  const title = declaration && first ? first.title.text : notice.title.text;
  const isUntitled = level > 1 || Boolean(sections);
  return writePage(fragment, { lang: htmlLang(language), title, isUntitled });
}
