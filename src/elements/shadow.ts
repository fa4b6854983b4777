import { theme } from './theme.js';

/** The shadow root of an element with its styles, made on first use. Constructed sheets pass `style-src 'self'`. */
export function shadowOf(element: HTMLElement, styles: string): ShadowRoot {
  if (element.shadowRoot) return element.shadowRoot;
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(theme + styles);
  root.adoptedStyleSheets = [sheet];
  return root;
}
