import type { Inline } from '../notice/tree.js';
import { isPlain } from '../plain.js';
import type { MarkupContext, Place } from './context.js';
import { langOf } from './link.js';
import { el, type Content } from './markup.js';

/** A text of the owner’s: read as Markdown if that could make any difference. */
export function markOwn(text: string, place: Place, context: MarkupContext): readonly Content[] {
  const read = isPlain(text) ? undefined : context.markdown;
  return read ? read(text, place, context) : [el('p', {}, text)];
}

const BLOCKS = ['ul', 'ol', 'pre', 'blockquote', 'hr', 'div', 'p'];

/** What may hold these: a list or a quotation may not stand in a span. */
export const boxOf = (contents: readonly Content[]): 'span' | 'div' =>
  contents.some(
    (content) =>
      typeof content === 'object' && (BLOCKS.includes(content.tag) || /^h\d$/.test(content.tag)),
  )
    ? 'div'
    : 'span';

/** The same inside a line: of each paragraph its runs. */
export function markRuns(run: Inline, context: MarkupContext): readonly Content[] {
  const runs = markOwn(run.text, { id: '', level: 6 }, context).flatMap((block, i) =>
    typeof block === 'object' && block.tag === 'p'
      ? [...(i ? [' '] : []), ...(block.children ?? [])]
      : [block],
  );
  return run.lang === undefined ? runs : [el(boxOf(runs), langOf(run), ...runs)];
}
