import type { Kernel } from '../dom/kernel.js';
import { checkTheme } from './check-theme.js';
import { stepAside } from './step-aside.js';

/** What the banner does once it is on screen, until everything has been answered. */
export function attend(kernel: Kernel, banner: HTMLElement): void {
  if (!banner.isConnected) return;
  checkTheme(kernel, banner);
  const done = new AbortController();
  stepAside(banner, done.signal);
  const observer = new MutationObserver(() => {
    // A dialog that was closed asks again on the next page.
    if (!kernel.unasked().length || banner.hasAttribute('closed')) {
      done.abort();
      observer.disconnect();
      return;
    }
    // A page that swaps its body has taken its own banner along.
    // One that is written anew has none yet.
    if (!banner.isConnected && (document.body as Element | null))
      document.documentElement.append(banner);
  });
  observer.observe(document, { childList: true, subtree: true });
}
