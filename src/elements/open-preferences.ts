import type { Kernel } from '../dom/kernel.js';
import './consent-preferences.js';
import { place } from './place.js';

/** Opens the modal preferences with what stands now; everything else is off. */
export async function openPreferences(kernel: Kernel): Promise<void> {
  // What saving needs comes along.
  void kernel.load('decide');
  const policy = await kernel.policy();
  const { default: words } = await kernel.load(policy.language);
  const preferences = await place('consent-preferences');
  preferences.words = words;
  preferences.policy = policy;
  preferences.chosen = new Set(Object.keys(kernel.decisions).filter((id) => kernel.decisions[id] === 'granted'));
  preferences.save = (chosen): void => {
    const shown = policy.services.filter((service) => service.needsConsent);
    const choices = Object.fromEntries(shown.map(({ id }) => [id, chosen.has(id) ? 'granted' : 'denied'] as const));
    kernel.decide(choices, 'preferences').catch((error: unknown) => {
      kernel.report('chunk-missing', 'decide', String(error));
    });
  };
  await preferences.open();
}
