import { htmlLang } from '../language.js';
import type { Notice } from '../notice/tree.js';
import type { MarkupContext, MarkupOptions } from './context.js';
import { markHeading, markLine } from './inline.js';
import { el, type Content, type Markup, type Part } from './markup.js';
import { markRuns } from './own-text.js';
import { idsOf, markContents, markSection } from './section.js';

/**
 * A notice as elements; both printers begin here. Its parts are to be worked out once, in reading order: footnotes are
 * numbered as they appear.
 */
export function markUp(notice: Notice, options: MarkupOptions): Markup {
  const { level, head, fingerprint, structuredData, footnotes } = options;
  const { sections } = notice;
  const none = (): readonly Content[] => [];
  const refer = footnotes?.refer ?? none;
  const context: MarkupContext = { ...options, refer, ids: new Set(idsOf(sections)) };
  const list: Part = () => footnotes?.list((text) => markRuns(text, context)) ?? [];
  return el(
    'div',
    {
      class: 'helder-notice',
      lang: htmlLang(notice.language),
      'data-helder': fingerprint,
    },
    ...(structuredData ? [el('script', { type: 'application/ld+json' }, structuredData)] : []),
    ...(head ? markHead(notice, level, context) : []),
    ...sections.map((section): Part => () => [markSection(section, level + 1, context, list)]),
  );
}

function markHead(
  { title, edition, sections }: Notice,
  level: number,
  context: MarkupContext,
): readonly Content[] {
  return [
    el(
      'div',
      { class: 'helder-head' },
      markHeading(level, title),
      ...(edition.length ? [el('p', {}, ...markLine(edition, context))] : []),
    ),
    markContents(sections, context),
  ];
}
