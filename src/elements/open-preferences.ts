import type { Kernel } from '../dom/kernel.js';
import { objects, refuses } from '../dom/read.js';
import type { PreferencesContent } from './consent-preferences.js';
import './consent-preferences.js';
import { place } from './place.js';

/**
 * Opens the modal preferences with what stands now; everything else is off. Not where less is unasked than there was when they
 * were asked for: whoever has answered meanwhile has chosen.
 */
export async function openPreferences(kernel: Kernel, asked: number): Promise<void> {
  const policy = await kernel.policy();
  const { default: words } = await kernel.load(`words-${policy.language}` as const);
  const asking = policy.services.flatMap(({ id, needsConsent }) => (needsConsent ? id : []));
  const preferences = place('consent-preferences');
  let content: PreferencesContent = {
    policy,
    words,
    // What the visitor’s browser refuses is turned on by its own switch only.
    accepts: policy.services.flatMap(({ id, purpose }) => (refuses(purpose) ? [] : id)),
    granted: asking.filter((id) => kernel.decisions[id] === 'granted'),
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
  // Withdrawing does not depend on it.
  if (objects())
    content = await kernel
      .load('gpc')
      .then(({ objectTo }) => objectTo(kernel, content))
      .catch(() => content);
  if (kernel.unasked().length < asked) return;
  preferences.open(content);
}
