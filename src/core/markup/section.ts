import type { Section } from '../notice/tree.js';
import { markBlock } from './blocks.js';
import type { MarkupContext } from './context.js';
import { markHeading, markInline } from './inline.js';
import { el, type Markup, type Part } from './markup.js';

/** A section with its heading at this level, and everything under it. */
export function markSection(
  { id, title, blocks, sections }: Section,
  level: number,
  context: MarkupContext,
  ...after: readonly Part[]
): Markup {
  return el(
    'section',
    { id: context.prefix + id },
    markHeading(level, title),
    () => blocks().map((block): Part => () => [markBlock(block, { id, level }, context)]),
    ...sections.map((child): Part => () => [markSection(child, level + 1, context)]),
    ...after,
  );
}

/** The table of contents, two levels deep. */
export function markContents(sections: readonly Section[], context: MarkupContext): Markup {
  const entry = ({ id, title, sections: children }: Section, deeper: boolean): Markup =>
    el(
      'li',
      {},
      ...markInline({ ...title, section: id }, context),
      ...(deeper && children.length
        ? [el('ol', {}, ...children.map((child) => entry(child, false)))]
        : []),
    );
  const { contents } = context.words;
  return el(
    'nav',
    { 'aria-label': contents },
    el('p', { class: 'helder-contents', 'aria-hidden': 'true' }, contents),
    el('ol', {}, ...sections.map((section) => entry(section, true))),
  );
}

/** Ids that a link may lead to: of these sections, and of all in and under them. */
export function idsOf(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ id, anchors, sections: children }) => [
    id,
    ...anchors,
    ...idsOf(children),
  ]);
}
