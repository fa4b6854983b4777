import { embedNotice, type EmbedAction } from '../core/notice/placeholder.js';
import { addressesOf } from '../dom/addresses.js';
import type { AllowOnce, Cover } from '../dom/chunks.js';
import { eraseLater } from '../dom/erase-later.js';
import { idsOf } from '../dom/held.js';
import type { Kernel } from '../dom/kernel.js';
import { Overlays } from '../dom/overlays.js';
import './consent-placeholder.js';

/** The other hosts that an embed is loaded from. */
const hostsOf = (held: HTMLElement): readonly string[] =>
  addressesOf(held)
    .filter(({ raw }) => URL.canParse(raw, held.baseURI))
    .map(({ raw }) => new URL(raw, held.baseURI).host)
    .filter((host, i, all) => host && host !== location.host && all.indexOf(host) === i);

/** Makes the function that covers held embeds with placeholders. */
export async function makeCover(kernel: Kernel, allowOnce: AllowOnce): Promise<Cover> {
  const policy = await kernel.policy();
  const { default: words } = await kernel.load(`placeholder-${policy.language}` as const);

  const overlays = new Overlays((held, old) => {
    const placeholder = (old ??
      document.createElement(
        'consent-placeholder',
      )) as HTMLElementTagNameMap['consent-placeholder'];
    const needed = idsOf(held)
      .flatMap(kernel.servicesOf)
      .filter(({ decision }) => decision !== 'exempt')
      .map(({ id }) => id);
    const services = policy.services.filter(({ id }) => needed.includes(id));
    const content = held.title || held.ariaLabel || '';

    const act: Readonly<Record<EmbedAction, () => void>> = {
      once() {
        eraseLater(kernel, needed);
        void kernel.use('erase', (chunk) => chunk.eraseOnLeaving(kernel, needed));
        allowOnce(held, needed);
      },
      always() {
        const open = needed.filter((id) => kernel.decisions[id] !== 'granted');
        const choices = Object.fromEntries(open.map((id) => [id, 'granted'] as const));
        kernel
          .deciding()
          .then(({ decide }) => decide(kernel, choices, 'placeholder'))
          .catch((error: unknown) => {
            kernel.report('chunk-missing', 'banner', String(error));
          });
      },
    };
    placeholder.toggleAttribute('over', true);
    placeholder.show(
      embedNotice({ policy, words, services, content, hosts: hostsOf(held) }),
      (id) => {
        // Safari gives a button no focus when it is clicked, and the focus is to go to what comes in its place.
        placeholder.querySelector<HTMLElement>(`[data-action=${id}]`)?.focus();
        act[id as EmbedAction]();
      },
    );
    if (!old)
      void kernel.use('attend', ({ checkTheme }) => {
        checkTheme(kernel, placeholder);
      });
    return placeholder;
  });
  return (held) => {
    overlays.cover(held);
  };
}
