import type { CSSResult } from 'lit';

/** Lets the page, or the shadow root in which an element stands, use a stylesheet once. */
export function adopt(element: HTMLElement, { styleSheet }: CSSResult): void {
  const root = element.getRootNode();
  if (!styleSheet || !(root instanceof Document || root instanceof ShadowRoot)) return;
  if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
