import type { Kernel } from '../dom/kernel.js';
import { objects } from '../dom/read.js';
import type { PreferencesContent } from './consent-preferences.js';
import './consent-preferences.js';
import { place } from './place.js';

/** Opens the modal preferences with what stands now; everything else is off. */
export async function openPreferences(kernel: Kernel): Promise<void> {
  // What saving needs comes along.
  kernel.deciding().catch(Boolean);
  const whole = await kernel.policy();
  const { default: plain } = await kernel.load(`words-${whole.language}` as const);
  const asking = whole.services.filter((service) => service.needsConsent).map(({ id }) => id);
  const { policy, words, accepts } = objects()
    ? await (await kernel.load('gpc')).objectionTo(kernel, whole, plain)
    : { policy: whole, words: plain, accepts: asking };
  const preferences = place('consent-preferences');
  const content: PreferencesContent = {
    policy,
    words,
    accepts,
    granted: policy.services.flatMap(({ id }) => (kernel.decisions[id] === 'granted' ? id : [])),
    save(on) {
      const choices = Object.fromEntries(
        asking.map((id) => [id, on.has(id) ? 'granted' : 'denied'] as const),
      );
      kernel
        .deciding()
        .then(({ decide }) => decide(kernel, choices, 'preferences'))
        .catch((error: unknown) => {
          // Nothing was saved: the visitor must see that, above all one who withdraws.
          kernel.report('chunk-missing', 'banner', String(error));
          preferences.open(content);
        });
    },
  };
  preferences.open(content);
}
