import { styles } from './notice.styles.js';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Lets the page, or the shadow root in which an element stands, use the styles of a notice once. */
export function adoptStyles(element: HTMLElement): void {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const sheet = sheets.get(document) ?? new CSSStyleSheet();
  if (!sheets.has(document)) sheet.replaceSync(styles);
  sheets.set(document, sheet);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
