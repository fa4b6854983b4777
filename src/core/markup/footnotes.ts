import type { Inline } from '../notice/tree.js';
import { fill } from '../fill.js';
import type { StatementWords } from '../statement-words.js';
import { el, type Content } from './markup.js';

export interface Footnotes {
  /** A mark that leads to a footnote; nothing where there is no such footnote. */
  readonly refer: (id: string) => readonly Content[];
  /** Those referred to since they were last listed, each made of its text and a way back. */
  readonly list: (write: (text: Inline) => readonly Content[]) => readonly Content[];
}

/** Numbers footnotes in the order in which they are referred to. */
export function makeFootnotes(
  textOf: (id: string) => Inline | undefined,
  footnotes: StatementWords['footnotes'],
  prefix: string,
): Footnotes {
  const order: string[] = [];
  let listed = 0;
  return {
    refer(id) {
      if (textOf(id) === undefined) return [];
      const known = order.indexOf(id);
      const number = known < 0 ? order.push(id) : known + 1;
      return [
        el(
          'sup',
          // The way back leads to the first mark of several.
          { class: 'helder-footnote', id: known < 0 ? `${prefix}ref_${id}` : undefined },
          el(
            'a',
            {
              href: `#${prefix}note_${id}`,
              role: 'doc-noteref',
              'aria-label': fill(footnotes.reference, { number: String(number) }),
            },
            String(number),
          ),
        ),
      ];
    },
    list(write) {
      const start = listed + 1;
      const notes = order.slice(listed).flatMap((id) => {
        const text = textOf(id);
        if (!text) return [];
        const back = el(
          'a',
          { href: `#${prefix}ref_${id}`, role: 'doc-backlink', 'aria-label': footnotes.back },
          '↩\ufe0e',
        );
        return [el('li', { id: `${prefix}note_${id}` }, ...write(text), ' ', back)];
      });
      listed = order.length;
      if (!notes.length) return [];
      return [
        el('p', { class: 'helder-contents' }, footnotes.title),
        el(
          'ol',
          { class: 'helder-footnotes', start: start > 1 ? String(start) : undefined },
          ...notes,
        ),
      ];
    },
  };
}
