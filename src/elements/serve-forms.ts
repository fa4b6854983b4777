import { FormGate } from '../dom/form-gate.js';
import type { Kernel } from '../dom/kernel.js';

const gates = new WeakMap<Kernel, FormGate>();

/** Lets forms ask for what they need; called again whenever forms come or what stands changes. */
export function serve(kernel: Kernel): void {
  const gate = gates.get(kernel) ?? new FormGate(kernel);
  gates.set(kernel, gate);
  gate.look();
}
