import { reloadNotice, removalNotice, type Removal } from '../core/notice/message.js';
import type { MessageWords } from '../core/message-words.js';
import type { Kernel } from '../dom/kernel.js';
import { place } from './place.js';

async function prepare({ read, load }: Kernel): Promise<MessageWords> {
  const { language } = await read();
  // The banner’s chunk defines the element that says it.
  const [{ default: words }] = await Promise.all([
    load(`message-${language}` as const),
    load('banner'),
  ]);
  return words;
}

/** Says that the page has to load again and that this loses what was typed; the visitor says when. */
export async function showReload(kernel: Kernel): Promise<void> {
  const words = await prepare(kernel);
  place('consent-banner').show(reloadNotice(words), () => {
    location.reload();
  });
}

/** Says what was removed and what only the browser can remove, until the visitor closes it; not while something is asked. */
export async function showRemoval(kernel: Kernel, removal: Removal): Promise<void> {
  const notice = removalNotice(await prepare(kernel), removal);
  if (!notice || kernel.unasked().length) return;
  const box = place('consent-banner');
  box.show(notice, () => {
    box.remove();
  });
  // WCAG 4.1.3: told, and the focus stays where it is.
  box.role = 'status';
}
