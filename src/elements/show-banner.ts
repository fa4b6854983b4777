import { bannerNotice, type BannerAction } from '../core/notice/banner.js';
import { decide } from '../dom/decide.js';
import type { Kernel } from '../dom/kernel.js';
import { objects } from '../dom/read.js';
import './consent-banner.js';
import { place } from './place.js';

// The banner brings along what a click needs.
export * from '../dom/decide.js';

/** Shows the banner until everything that is unasked has been answered, here or elsewhere. */
export async function showBanner(kernel: Kernel): Promise<void> {
  const { manifest, consent, unasked } = kernel;
  const { frame, language } = await kernel.read();
  const { default: plain } = await kernel.load(language);
  const words = objects()
    ? await kernel.load('gpc').then(
        ({ wordsOf }) => wordsOf(kernel, plain),
        () => plain,
      )
    : plain;
  const banner = place('consent-banner');
  const notice = bannerNotice({ manifest, frame, language, unasked: unasked(), words });

  banner.show(notice, (action: BannerAction): void => {
    if (action === 'choose') {
      void kernel.open();
      return;
    }
    const decision = action === 'accept' ? 'granted' : 'denied';
    const choices = Object.fromEntries(unasked().map((id) => [id, decision] as const));
    banner.remove();
    // At once: whoever leaves with the click has chosen.
    const deciding = decide(kernel, choices, 'banner');
    void kernel.use('banner', () => deciding);
  });
  const closeWhenAnswered = (): void => {
    if (!unasked().length) banner.remove();
  };
  consent.addEventListener('change', closeWhenAnswered);
  // Whoever leaves right after the click has left a change behind that can be posted at once.
  if (kernel.endpoint) void kernel.use('records', ({ prepare }) => prepare(kernel));
  // What is granted here runs late; the buttons do not wait for that.
  void kernel.prepare();
  closeWhenAnswered();
}
