import type { Inline, Line } from '../notice/tree.js';
import type { MarkupContext } from './context.js';
import { langOf, linkTo } from './link.js';
import { el, headingOf, type Content, type Markup } from './markup.js';
import { markRuns } from './own-text.js';

/** A run of text with its link, language and kind. */
export function markInline(run: Inline, context: MarkupContext): readonly Content[] {
  if (run.footnote !== undefined) return context.refer(run.footnote);
  const { ids, prefix } = context;
  if (run.kind === 'markdown') return markRuns(run, context);
  const inside = insideOf(run);
  const href =
    run.section !== undefined && ids.has(run.section) ? `#${prefix}${run.section}` : run.href;
  if (href) return [linkTo(href, run.text, langOf(run), inside)];
  return [run.lang === undefined ? inside : el('span', langOf(run), inside)];
}

function insideOf({ text, kind, date, strong }: Inline): Content {
  const plain = kind
    ? el('code', { translate: 'no' }, text)
    : date
      ? el('time', { datetime: date }, text)
      : text;
  return strong ? el('strong', {}, plain) : plain;
}

/** A line, run by run. */
export const markLine = (line: Line, context: MarkupContext): readonly Content[] =>
  line.flatMap((run) => markInline(run, context));

/** A heading of a level that is known only now. */
export const markHeading = (level: number, title: Inline): Markup =>
  el(headingOf(level), langOf(title), title.text);
