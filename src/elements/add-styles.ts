/** Adds rules to those that a page or a shadow root has. Constructed sheets pass `style-src 'self'`. */
export function addStyles(root: DocumentOrShadowRoot, rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets.push(sheet);
}
