import { formatDuration } from '../../core/format.js';
import type { NoticeRequest } from '../../dom/notice-request.js';
import { policyFrom } from '../../dom/read-policy.js';
import { load } from '../../load.js';
import { markNotice } from '../../mark-notice.js';
import { hideChoices } from './choices.js';
import { draw } from './draw.js';
import { followLinks, goToFragment } from './fragment.js';
import { inSlices, pause } from './pace.js';
import { prefixOf } from './prefix.js';

/** Draws the notice of an element, in place of what stands inside it. */
export async function showNotice(request: NoticeRequest): Promise<void> {
  const { host, language, manifest, signal } = request;
  const known = request.policy?.language === language ? request.policy : undefined;
  // Without JSON-LD: Trusted Types refuse the text of any script (Chromium 147, measured), and search engines read the page.
  const marked = markNotice(
    { ...request, prefix: prefixOf(host, request.prefix) },
    known ?? policyFrom(manifest, load, language),
  );
  const [{ markup, notice }] = await Promise.all([marked, warmUp(language)]);
  // What the page says in its place is more than nothing; what an earlier notice said was not asked for.
  if (!notice.sections.length && !host.querySelector('.helder-notice')) return;
  // What a notice says is worked out in one task, the first of it drawn in the next.
  await pause();
  if (signal.aborted) return;
  // An empty element grows before the visitor’s eyes; what stands in one stays until all that takes its place is there.
  const isEmpty = !host.children.length && !host.textContent.trim();
  const place = isEmpty ? host : document.createDocumentFragment();
  const unmark = (): void => {
    // A part must not be taken for the whole later on.
    host.querySelector('[data-helder]')?.removeAttribute('data-helder');
  };
  if (isEmpty) {
    host.textContent = '';
    signal.addEventListener('abort', unmark);
  }
  host.setAttribute('aria-busy', 'true');
  const isWhole = await inSlices(draw([markup], place), signal, () => {
    (request.fill ?? hideChoices)(place);
  });
  signal.removeEventListener('abort', unmark);
  if (!isWhole) return;
  if (!isEmpty) host.replaceChildren(place);
  host.removeAttribute('aria-busy');
  goToFragment(host);
  if (host.getRootNode() instanceof ShadowRoot) followLinks(host);
}

/** The first use of `Intl` takes a browser 20 to 30 ms (Chromium 147, measured): in a task of its own, while texts are on their way. */
async function warmUp(language: string): Promise<void> {
  await pause();
  formatDuration('P1D', language);
}
