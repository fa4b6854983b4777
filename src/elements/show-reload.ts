import { reloadNotice } from '../core/notice/reload.js';
import type { Kernel } from '../dom/kernel.js';
import { place } from './place.js';

/** Says that the page has to load again and that this loses what was typed; the visitor says when. */
export async function showReload({ read, load }: Kernel): Promise<void> {
  const { language } = await read();
  // The banner’s chunk defines the element that says it.
  const [{ default: words }] = await Promise.all([
    load(`words-${language}` as const),
    load('banner'),
  ]);
  place('consent-banner').show(reloadNotice(words), () => {
    location.reload();
  });
}
