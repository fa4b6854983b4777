/**
 * The page’s element of this kind, or a new one beside the body: there it survives a page that swaps its body, no
 * transform of the page moves it, and the keyboard meets it first.
 */
export async function place<K extends keyof HTMLElementTagNameMap>(tag: K): Promise<HTMLElementTagNameMap[K]> {
  const found = document.querySelector(tag);
  if (found) return found;
  if (document.readyState === 'loading' && !(document.body as HTMLElement | null)) {
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, { once: true });
    });
  }
  const made = document.createElement(tag);
  document.documentElement.insertBefore(made, document.body);
  return made;
}
