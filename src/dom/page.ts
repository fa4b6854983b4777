import type { Chunks } from './chunks.js';

/** What the page tells the kernel. */
export interface PageListener {
  /** Releases what may be released; true while the parser is still inside something held. */
  readonly release: () => boolean;
  /** An element that needs a chunk stands on the page. */
  readonly meet: (chunk: keyof Chunks) => void;
  readonly open: () => void;
  readonly edit: () => void;
}

/** What opens the preferences; a page with one needs no floating button. */
export const OPENERS = '[data-consent-open],consent-button';

/** What holds addresses back. */
export const EMBEDS = '[data-consent]:not(script,template,form)';

/** What needs a chunk where it stands on the page. */
const NEEDS: readonly (readonly [selector: string, chunk: keyof Chunks])[] = [
  ['privacy-policy,cookie-declaration', 'policy'],
  ['consent-button', 'button'],
  ['form[data-consent]', 'forms'],
  [EMBEDS, 'embeds'],
];
const INTEREST =
  'privacy-policy,cookie-declaration,consent-button,[data-consent],[data-consent-open]';

/** Watches the page, now and as it changes: one observer, whatever is held or shown. Gives a function that looks at all of it. */
export function watchPage({ release, meet, open, edit }: PageListener): () => void {
  let half = false;
  const look = (): void => {
    half = release();
    for (const [selector, chunk] of NEEDS) if (document.querySelector(selector)) meet(chunk);
  };
  const isOfInterest = (node: Node): boolean =>
    node instanceof Element && Boolean(node.matches(INTEREST) || node.querySelector(INTEREST));
  new MutationObserver((mutations) => {
    // What goes matters too: a page may take its only way to the preferences away.
    if (
      half ||
      mutations.some(({ addedNodes, removedNodes }) =>
        [...addedNodes, ...removedNodes].some(isOfInterest),
      )
    )
      look();
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', look);
  document.addEventListener('click', (event) => {
    // Through open shadow roots.
    if (event.composedPath().some((node) => (node as Partial<Element>).matches?.(OPENERS))) open();
  });
  document.addEventListener(
    'input',
    ({ target }) => {
      // Not in our own elements, which show themselves as the target.
      if (!/^consent-/.test((target as Element).localName)) edit();
    },
    true,
  );
  return look;
}
