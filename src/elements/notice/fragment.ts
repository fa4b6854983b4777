/** The element with this id, in the page or in the shadow root where the notice stands. */
function show(element: HTMLElement, hash: string): void {
  const root = element.getRootNode();
  const target =
    root instanceof Document || root instanceof ShadowRoot
      ? root.getElementById(hash.slice(1))
      : null;
  if (target && element.contains(target)) target.scrollIntoView();
}

/** The browser looked for the fragment of the address before there was anything to find: goes there now. */
export function goToFragment(element: HTMLElement): void {
  if (location.hash) show(element, location.hash);
}

const following = new WeakSet<HTMLElement>();

/** Into a shadow root no browser follows a link to a fragment. */
export function followLinks(element: HTMLElement): void {
  if (following.has(element)) return;
  following.add(element);
  element.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link) show(element, link.hash);
  });
}
