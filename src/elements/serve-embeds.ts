import { Embeds } from '../dom/embeds.js';
import type { Kernel } from '../dom/kernel.js';

const embeds = new WeakMap<Kernel, Embeds>();

/** Serves all that holds addresses back; called again whenever such elements come or what stands changes. */
export function serve(kernel: Kernel): void {
  const served = embeds.get(kernel) ?? new Embeds(kernel);
  embeds.set(kernel, served);
  served.look();
}
