/**
 * The page’s element of this kind, or a new one beside the body: there it survives a page that swaps its body, no
 * transform of the page moves it, and the keyboard meets it first.
 */
export const place = <K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] =>
  document.querySelector(tag) ??
  document.documentElement.insertBefore(
    document.createElement(tag),
    // Never after what the parser may still be in.
    (document.body as Element | null) ?? document.head,
  );
