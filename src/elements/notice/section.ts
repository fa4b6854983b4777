import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../../core/notice/tree.js';
import { renderBlock } from './blocks.js';
import type { RenderContext } from './context.js';
import { renderHeading } from './heading.js';
import { renderInline } from './inline.js';

/** A section with its heading at this level, and everything under it. */
export function renderSection(
  section: Section,
  level: number,
  context: RenderContext,
): TemplateResult {
  const { id, title, blocks, sections } = section;
  return html`<section id=${context.prefix + id}>
    ${renderHeading(level, title.text, title.lang ?? nothing)}
    ${blocks.map((block) => renderBlock(block, level, context))}
    ${sections.map((child) => renderSection(child, level + 1, context))}
  </section>`;
}

/** The table of contents, two levels deep. */
export function renderContents(
  sections: readonly Section[],
  context: RenderContext,
): TemplateResult {
  const entry = ({ id, title, sections: children }: Section, deeper: boolean): TemplateResult =>
    html`<li>
      ${renderInline({ ...title, section: id }, context)}
      ${
        deeper && children.length
          ? html`<ol>
              ${children.map((child) => entry(child, false))}
            </ol>`
          : nothing
      }
    </li>`;
  return html`<nav aria-label=${context.words.contents}>
    <p class="helder-contents" aria-hidden="true">${context.words.contents}</p>
    <ol>
      ${sections.map((section) => entry(section, true))}
    </ol>
  </nav>`;
}

/** Ids of these sections and all under them. */
export function idsOf(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ id, sections: children }) => [id, ...idsOf(children)]);
}
