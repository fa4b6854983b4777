import { html, nothing, type TemplateResult } from 'lit';
import type { Inline, Line } from '../../core/notice/tree.js';
import type { RenderContext } from './context.js';

/** A run of text with its link, language and kind. */
export function renderInline(run: Inline, { ids, prefix }: RenderContext): TemplateResult | string {
  const lang = run.lang ?? nothing;
  const href =
    run.section !== undefined && ids.has(run.section) ? `#${prefix}${run.section}` : run.href;
  // In print an address is spelled out after its link, unless the link shows it already.
  if (href)
    return html`<a
      class=${href.includes(run.text) ? 'helder-address' : nothing}
      href=${href}
      lang=${lang}
      >${run.text}</a
    >`;
  if (run.kind) return html`<code translate="no">${run.text}</code>`;
  if (run.date) return html`<time datetime=${run.date}>${run.text}</time>`;
  return run.lang ? html`<span lang=${lang}>${run.text}</span>` : run.text;
}

/** A line, run by run. */
export function renderLine(
  line: Line,
  context: RenderContext,
): readonly (TemplateResult | string)[] {
  return line.map((run) => renderInline(run, context));
}
