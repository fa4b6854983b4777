/**
 * Loads the page anew, by GET. The browser would repeat a POST that the page came by, and an order would be placed twice;
 * nothing tells a page how it came.
 */
export function reload(): void {
  try {
    // Clears the data that was posted, and keeps place, fragment and the page’s own state (Chromium 156, measured).
    history.replaceState(history.state, '');
    location.reload();
  } catch {
    // Browsers let a page do so only so often, and a sandboxed one not at all.
    location.replace(location.href.replace(/#.*/, ''));
  }
}
