import { Embeds } from '../dom/embeds.js';
import type { Kernel } from '../dom/kernel.js';

const embeds = new WeakMap<Kernel, Embeds>();

const embedsOf = (kernel: Kernel): Embeds => {
  const served = embeds.get(kernel) ?? new Embeds(kernel);
  embeds.set(kernel, served);
  return served;
};

/** Serves all that holds addresses back; called again whenever such elements come or what stands changes. */
export function serve(kernel: Kernel): void {
  embedsOf(kernel).look();
}

/** Ends what was allowed once and needs one of these services, which have been refused. */
export function endOnce(kernel: Kernel, services: readonly string[]): void {
  embedsOf(kernel).endOnce(services);
}
