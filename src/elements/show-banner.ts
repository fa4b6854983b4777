import { bannerNotice, type BannerAction } from '../core/notice/banner.js';
import { decide } from '../dom/decide.js';
import type { Kernel } from '../dom/kernel.js';
import './consent-banner.js';
import { place } from './place.js';

// The banner brings along what a click needs.
export * from '../dom/decide.js';

/** Shows the banner until everything that is unasked has been answered, here or elsewhere. */
export async function showBanner(kernel: Kernel): Promise<void> {
  const { manifest, consent, unasked, decisions } = kernel;
  const { frame, language } = await kernel.read();
  const { default: words } = await kernel.load(language);
  const banner = place('consent-banner');
  const again = Object.keys(decisions).length > 0;
  const notice = bannerNotice({ manifest, frame, language, unasked: unasked(), again, words });

  banner.show(notice, (action: BannerAction): void => {
    if (action === 'choose') {
      void kernel.open();
      return;
    }
    const decision = action === 'accept' ? 'granted' : 'denied';
    const choices = Object.fromEntries(unasked().map((id) => [id, decision] as const));
    // Gone at once; it comes back if the choice could not be recorded.
    banner.remove();
    decide(kernel, choices, 'banner').catch((error: unknown) => {
      kernel.report('chunk-missing', 'decide', String(error));
      return kernel.ask();
    });
  });
  const closeWhenAnswered = (): void => {
    if (!unasked().length) banner.remove();
  };
  consent.addEventListener('change', closeWhenAnswered);
  closeWhenAnswered();
}
