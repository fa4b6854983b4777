import type { Kernel } from '../dom/kernel.js';
import { checkTheme } from './check-theme.js';
import { closeWhenHidden } from './close-when-hidden.js';
import { stepAside } from './step-aside.js';

export { checkTheme };

const TAG = 'consent-banner';

/** What the banner does once it is on screen, until everything has been answered. */
export function attend(kernel: Kernel, banner: HTMLElement): void {
  if (!banner.isConnected) return;
  // Keeps it out of search results: https://developers.google.com/search/docs/appearance/snippet
  banner.dataset['nosnippet'] = '';
  checkTheme(kernel, banner);
  const done = new AbortController();
  stepAside(banner, done.signal);
  const follow = followOwn(kernel, banner);
  const observer = new MutationObserver(() => {
    // A dialog that was closed asks again on the next page.
    if (!kernel.unasked().length || banner.hasAttribute('closed')) {
      done.abort();
      observer.disconnect();
      return;
    }
    follow();
    // A page that swaps its body has taken its own banner along.
    // One that is written anew has none yet.
    if (!banner.isConnected && (document.body as Element | null))
      document.documentElement.append(banner);
  });
  observer.observe(document, { childList: true, subtree: true });
  follow();
}

/** The page’s own banner may have come after the question: what it says of layout and place counts all the same, once. */
function followOwn(kernel: Kernel, banner: HTMLElement): () => void {
  let isFollowed = false;
  return () => {
    const own = [...document.querySelectorAll(TAG)].find((one) => one !== banner);
    const given = ['layout', 'position'].flatMap((name) => {
      const value = own?.getAttribute(name);
      return value ? [[name, value] as const] : [];
    });
    if (isFollowed || !given.length) return;
    isFollowed = true;
    for (const [name, value] of given) banner.setAttribute(name, value);
    void kernel.use('look', async ({ dress }) => {
      (await dress(banner, { layout: '', position: '' }, kernel))();
    });
  };
}

/** More services than this are searched rather than read. */
const MANY = 12;

/** What the preferences do once they are on screen, if they are. */
export async function attendPreferences(kernel: Kernel): Promise<void> {
  const preferences = document.querySelector('consent-preferences');
  const dialog = preferences?.shadowRoot?.querySelector('dialog');
  if (!preferences || !dialog?.open) return;
  checkTheme(kernel, preferences);
  closeWhenHidden(dialog, dialog);
  const asking = kernel.state.services.filter(({ decision }) => decision !== 'exempt');
  if (asking.length > MANY) await kernel.use('search', ({ addSearch }) => addSearch(kernel));
  if (kernel.record) await kernel.use('receipt', ({ offerCopy }) => offerCopy(kernel));
}

/** The floating button covers nothing that has the focus. */
export function attendButton(button: HTMLElement): void {
  stepAside(button, new AbortController().signal)();
}
