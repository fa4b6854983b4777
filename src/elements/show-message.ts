import { reloadNotice, removalNotice, type Removal } from '../core/notice/message.js';
import type { MessageWords } from '../core/message-words.js';
import type { Kernel } from '../dom/kernel.js';
import { reload } from '../dom/reload.js';
import { place } from './place.js';

/** Between an empty status and its text; milliseconds. */
const PAUSE = 100;

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
  // Nothing takes its place: until the page loads again, code runs that was withdrawn.
  Object.assign(kernel, { ask: () => Promise.resolve() });
  const question = document.querySelector('consent-banner');
  // What keeps it on the page lets it go.
  question?.toggleAttribute('closed', true);
  question?.remove();
  place('consent-banner').show(reloadNotice(words), reload);
}

/** Says what was removed and what only the browser can remove, until the visitor closes it; after what is asked, if anything. */
export async function showRemoval(
  kernel: Kernel,
  removal: Removal,
  told?: () => void,
): Promise<void> {
  const notice = removalNotice(await prepare(kernel), removal);
  if (notice && kernel.unasked().length) {
    const again = (): void => {
      void kernel.use('message', (chunk) => chunk.showRemoval(kernel, removal, told));
    };
    kernel.consent.addEventListener('change', again, { once: true });
    return;
  }
  told?.();
  if (!notice) return;
  const box = place('consent-banner');
  // WCAG 4.1.3: told, and the focus stays where it is. Not everything reads out a status that comes with its text.
  box.role = 'status';
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  box.show(notice, () => {
    box.remove();
  });
  box.role = 'status';
}
