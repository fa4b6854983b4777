/** The browser looked for the fragment of the address before there was anything to find: goes there now. */
export function goToFragment(element: HTMLElement): void {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target && element.contains(target)) target.scrollIntoView();
}
