import { html, nothing, type TemplateResult } from 'lit';

/** A heading level from markup: 1 to 6, or the usual one. */
export function levelOf(value: number, usual: number): number {
  return Math.min(Math.max(Math.trunc(value) || usual, 1), 6);
}

/** A heading of a level that is known only now; those beyond the sixth stay there. */
export function renderHeading(
  level: number,
  content: unknown,
  lang: string | typeof nothing = nothing,
): TemplateResult {
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 lang=${lang}>${content}</h1>`;
    case 2:
      return html`<h2 lang=${lang}>${content}</h2>`;
    case 3:
      return html`<h3 lang=${lang}>${content}</h3>`;
    case 4:
      return html`<h4 lang=${lang}>${content}</h4>`;
    case 5:
      return html`<h5 lang=${lang}>${content}</h5>`;
    default:
      return html`<h6 lang=${lang}>${content}</h6>`;
  }
}
