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

/** The same inside a line: of each paragraph its runs. */
export function markRuns(run: Inline, context: MarkupContext): readonly Content[] {
  const runs = markOwn(run.text, { id: '', level: 6 }, context).flatMap((block, i) =>
    typeof block === 'object' && block.tag === 'p'
      ? [...(i ? [' '] : []), ...(block.children ?? [])]
      : [block],
  );
  return run.lang === undefined ? runs : [el('span', langOf(run), ...runs)];
}
