import { bannerNotice, reloadNotice, type BannerAction } from '../core/notice/banner.js';
import type { Kernel } from '../dom/kernel.js';
import './consent-banner.js';
import { place } from './place.js';

/** Shows the banner until everything that is unasked has been answered, here or elsewhere. */
export async function showBanner(kernel: Kernel): Promise<void> {
  const { frame, language } = await kernel.read();
  const { default: words } = await kernel.load(language);
  const banner = await place('consent-banner');
  const { manifest, consent } = kernel;
  const again = Object.keys(kernel.decisions).length > 0;

  const closeWhenAnswered = (): void => {
    if (kernel.unasked().length) return;
    consent.removeEventListener('change', closeWhenAnswered);
    banner.remove();
  };

  banner.notice = bannerNotice({ manifest, frame, unasked: kernel.unasked(), again, words });
  banner.act = (action: BannerAction): void => {
    if (action === 'choose') {
      void kernel.open();
      return;
    }
    const decision = action === 'accept' ? 'granted' : 'denied';
    const choices = Object.fromEntries(kernel.unasked().map((id) => [id, decision] as const));
    // Gone at once; it comes back if the choice could not be recorded.
    banner.remove();
    kernel.decide(choices, 'banner').catch((error: unknown) => {
      kernel.report('chunk-missing', 'decide', String(error));
      return kernel.ask();
    });
  };
  consent.addEventListener('change', closeWhenAnswered);
  closeWhenAnswered();
}

/** Asks before a reload that would lose what the visitor typed. */
export async function showReload(kernel: Kernel): Promise<void> {
  const { language } = await kernel.read();
  const { default: words } = await kernel.load(language);
  const banner = await place('consent-banner');
  banner.notice = reloadNotice(words);
  banner.act = (): void => {
    location.reload();
  };
}
