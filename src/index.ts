import { version } from 'helder:version';
import type { Consent } from './dom/consent.js';
import { startKernel } from './dom/start.js';
import { load } from './load.js';
import type { Manifest } from './core/manifest.js';

export type { Decision } from './core/record.js';
export type { Manifest, Consent };
export type { Policy } from './core/policy.js';
export type { Receipt } from './core/schema/receipt.js';
export { ConsentChangeEvent } from './dom/events.js';

export interface StartOptions {
  /** The manifest, its URL, or `#id` of an inline `<script type="application/json">`. */
  readonly manifest: Manifest | string;
  /** The page’s CSP nonce, where it has one: held scripts without it are refused. */
  readonly nonce?: string;
}

/** Starts helder and waits until the manifest is read. Gives `window.helder`, which a second call or copy does not replace. */
export function start({ manifest, nonce }: StartOptions): Promise<Consent> {
  window.helder ??= startKernel({ manifest, nonce, version, load });
  return window.helder.ready;
}
