import type { Block, Fact } from '../notice/tree.js';
import { markChoice, markPreferences } from './choice.js';
import type { MarkupContext } from './context.js';
import { markInline, markLine } from './inline.js';
import { langOf } from './link.js';
import { el, type Content, type Markup } from './markup.js';
import { markOwn } from './own-text.js';
import { markTable } from './table.js';

/** One block of a section that has this id, and a heading of this level. */
export function markBlock(
  block: Block,
  { id, level }: { readonly id: string; readonly level: number },
  context: MarkupContext,
): Markup {
  switch (block.type) {
    case 'text':
      return el('p', {}, ...markLine(block.line, context));
    case 'markdown':
      return el(
        'div',
        { class: 'helder-markdown', ...langOf(block.text) },
        ...markOwn(block.text.text, { id, level: level + 1 }, context),
      );
    case 'list':
      return el('ul', {}, ...block.lines.map((line) => el('li', {}, ...markLine(line, context))));
    case 'facts':
      return el('dl', {}, ...block.facts.map((fact) => markFact(fact, context)));
    case 'table':
      return markTable(block, context);
    case 'choice':
      return markChoice(block.service, context.words);
    case 'preferences':
      return markPreferences(context.words);
  }
}

function markFact({ term, lines, contact }: Fact, context: MarkupContext): Markup {
  const written = lines.map((line) => markLine(line, context));
  const told = contact
    ? [el('dd', {}, el('address', {}, ...written.flatMap(onOwnLine)))]
    : written.map((line) => el('dd', {}, ...line));
  return el('div', {}, el('dt', {}, ...markInline(term, context)), ...told);
}

const onOwnLine = (line: readonly Content[], i: number): readonly Content[] =>
  i ? [el('br'), ...line] : line;
