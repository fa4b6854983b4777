import type { Kernel } from '../dom/kernel.js';
import './consent-preferences.js';
import { place } from './place.js';

/** Opens the modal preferences with what stands now; everything else is off. */
export async function openPreferences(kernel: Kernel): Promise<void> {
  // What saving needs comes along.
  void kernel.use('decide');
  const policy = await kernel.policy();
  const { default: words } = await kernel.load(`words-${policy.language}` as const);
  const preferences = place('consent-preferences');
  preferences.open({
    policy,
    words,
    granted: policy.services.flatMap(({ id }) => (kernel.decisions[id] === 'granted' ? id : [])),
    save(on) {
      const shown = policy.services.filter((service) => service.needsConsent);
      const choices = Object.fromEntries(
        shown.map(({ id }) => [id, on.has(id) ? 'granted' : 'denied'] as const),
      );
      void kernel.use('decide', ({ decide }) => decide(kernel, choices, 'preferences'));
    },
  });
}
