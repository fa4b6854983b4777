/** What the page tells the kernel. */
export interface PageListener {
  /** Releases what may be released; true while the parser is still inside something held. */
  release(): boolean;
  /** An element that needs a chunk stands on the page. */
  meet(chunk: 'policy' | 'button'): void;
  open(): void;
  edit(): void;
}

/** What opens the preferences; a page with one needs no floating button. */
export const OPENERS = '[data-consent-open],consent-button';

const CHUNK_OF = { policy: 'privacy-policy,cookie-declaration', button: 'consent-button' } as const;
const INTEREST = `[data-consent],${CHUNK_OF.policy},${CHUNK_OF.button}`;

const holds = (node: Node): boolean =>
  node instanceof Element && (node.matches(INTEREST) || node.querySelector(INTEREST) !== null);

/** Watches the page, now and as it changes: one observer, whatever is held or shown. Gives a function that looks at all of it. */
export function watchPage({ release, meet, open, edit }: PageListener): () => void {
  let half = false;
  const look = (): void => {
    half = release();
    for (const chunk of ['policy', 'button'] as const) if (document.querySelector(CHUNK_OF[chunk])) meet(chunk);
  };
  new MutationObserver((mutations) => {
    if (half || mutations.some(({ addedNodes }) => [...addedNodes].some(holds))) look();
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', look);
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest(OPENERS)) open();
  });
  document.addEventListener(
    'input',
    ({ target }) => {
      // Not in our own elements, which show themselves as the target.
      if (!(target as Element).localName.startsWith('consent-')) edit();
    },
    true,
  );
  return look;
}
