import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Fact } from '../../core/notice/tree.js';
import { renderMarkdown } from '../markdown/markdown.js';
import type { RenderContext } from './context.js';
import { renderInline, renderLine } from './inline.js';
import { renderTable } from './table.js';

/** One block of a section whose own heading has this level. */
export function renderBlock(
  block: Block,
  level: number,
  context: RenderContext,
): TemplateResult | typeof nothing {
  switch (block.type) {
    case 'text':
      return html`<p>${renderLine(block.line, context)}</p>`;
    case 'markdown':
      return html`<div class="helder-markdown" lang=${block.text.lang ?? nothing}>
        ${renderMarkdown(block.text.text, level + 1)}
      </div>`;
    case 'list':
      return html`<ul>
        ${block.lines.map((line) => html`<li>${renderLine(line, context)}</li>`)}
      </ul>`;
    case 'facts':
      return html`<dl>${block.facts.map((fact) => renderFact(fact, context))}</dl>`;
    case 'table':
      return renderTable(block, context);
    case 'choice':
      return renderChoice(block.service, context);
    case 'preferences':
      return context.decisions
        ? html`<p class="helder-open">${renderButton(context)}</p>`
        : nothing;
  }
}

function renderFact({ term, lines, contact }: Fact, context: RenderContext): TemplateResult {
  const rendered = lines.map((line) => renderLine(line, context));
  return html`<div>
    <dt>${renderInline(term, context)}</dt>
    ${
      contact
        ? html`<dd>
            <address>
              ${rendered.map((line, i) => html`${i ? html`<br />` : nothing}${line}`)}
            </address>
          </dd>`
        : rendered.map((line) => html`<dd>${line}</dd>`)
    }
  </div>`;
}

function renderChoice(service: string, context: RenderContext): TemplateResult | typeof nothing {
  const {
    decisions,
    words: { cookies },
  } = context;
  if (!decisions) return nothing;
  const decision = (Object.hasOwn(decisions, service) && decisions[service]) || 'unasked';
  return html`<p class="helder-choice" data-choice=${decision}>
    <span>${cookies.choice}: <strong>${cookies.choices[decision]}</strong></span>
    ${renderButton(context)}
  </p>`;
}

function renderButton({ open, words }: RenderContext): TemplateResult {
  return html`<button type="button" @click=${open}>${words.cookies.open}</button>`;
}
