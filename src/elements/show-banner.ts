import { bannerNotice, type BannerAction } from '../core/notice/banner.js';
import { objectOf } from '../core/json.js';
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
  const banner = place('consent-banner');
  const [own] = banner.attributes;
  // WCAG 4.1.3: told, and the focus stays where it is. Not everything reads out a text that is there from the start.
  banner.ariaLive = 'polite';
  const { frame, language } = await kernel.read();
  const { default: plain } = await kernel.load(language);
  const words = objects()
    ? await kernel.load('gpc').then(
        ({ wordsOf }) => wordsOf(kernel, plain),
        () => plain,
      )
    : plain;
  const { layout, position } = objectOf(objectOf(manifest)['banner']);
  // Few sites have another look than the usual one, or a banner of their own.
  let dressed: (() => void) | undefined;
  if (own ?? layout ?? position)
    await kernel.use('look', async ({ dress }) => {
      dressed = await dress(banner, { layout, position }, kernel);
    });
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
  dressed?.();
  const closeWhenAnswered = (): void => {
    if (!unasked().length) banner.remove();
  };
  consent.addEventListener('change', closeWhenAnswered);
  // Whoever leaves right after the click has left a change behind that can be posted at once.
  if (kernel.endpoint) void kernel.use('records', ({ prepare }) => prepare(kernel));
  // What is granted here runs late; the buttons do not wait for that.
  void kernel.prepare();
  closeWhenAnswered();
  void kernel.use('attend', ({ attend }) => {
    attend(kernel, banner);
  });
}
