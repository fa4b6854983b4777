import { addStyles } from './add-styles.js';

/** Between what has the focus and what lies over the page; pixels. */
const GAP = 8;

/** As specific as the rules of any layout, and after them. */
const rules = `
  :host([aside][aside][aside='top']) { inset-block: var(--helder-inset-block, ${String(GAP)}px) auto !important; }
  :host([aside][aside][aside='bottom']) { inset-block: auto var(--helder-inset-block, ${String(GAP)}px) !important; }
  /* In a low window the banner’s own link would be hidden by its buttons, which stay in view. */
  :host { scroll-padding-block-end: 11em !important; }
`;

function isCovered(element: Element, banner: Element): boolean {
  const own = element.getBoundingClientRect();
  const over = banner.getBoundingClientRect();
  return (
    own.left < over.right &&
    own.right > over.left &&
    own.top < over.bottom &&
    own.bottom > over.top &&
    // What is larger than half the window shows beside it.
    own.height < innerHeight / 2
  );
}

/**
 * WCAG 2.4.11: what has the focus is not hidden by the banner or the floating button. The page scrolls; where it cannot, they go
 * to the other side of the window. On-screen keyboards, which make the window smaller, count too. Gives what looks at once.
 */
export function stepAside(banner: HTMLElement, signal: AbortSignal): () => void {
  if (banner.shadowRoot) addStyles(banner.shadowRoot, rules);

  const look = (): void => {
    let focused: Element | undefined;
    for (let one = document.activeElement; one; one = one.shadowRoot?.activeElement ?? null) {
      // What lies over the page does not move it.
      if (banner.contains(one) || one.closest(':modal')) return;
      focused = one;
    }
    // A click finds what it was meant for; the page does not move under the pointer.
    if (!focused?.matches(':focus-visible')) return;
    if (focused === document.body || !isCovered(focused, banner)) return;
    const own = focused.getBoundingClientRect();
    const over = banner.getBoundingClientRect();
    const isBelow = over.top + over.bottom > innerHeight;
    const room = isBelow ? over.top : innerHeight - over.bottom;
    // Where the banner leaves too little room, scrolling would only take it out of the window.
    if (room > own.height + GAP)
      scrollBy({
        top: isBelow ? own.bottom - over.top + GAP : own.top - over.bottom - GAP,
        behavior: 'instant',
      });
    if (isCovered(focused, banner)) banner.setAttribute('aside', isBelow ? 'top' : 'bottom');
  };
  document.addEventListener('focusin', look, { signal });
  // What goes from one to another inside a shadow root tells nobody outside.
  const follow = ({ key }: KeyboardEvent): void => {
    if (key === 'Tab') look();
  };
  document.addEventListener('keyup', follow, { signal });
  window.visualViewport?.addEventListener('resize', look, { signal });
  return look;
}
