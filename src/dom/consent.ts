import type { Policy } from '../core/policy.js';
import type { Decision } from '../core/record.js';
import type { ConsentChangeEvent } from './events.js';
import type { Kernel } from './kernel.js';
import type { Receipt } from '../core/schema/receipt.js';

/** The public script API: `window.helder`. */
export class Consent extends EventTarget {
  /** Resolves always; with nothing allowed when the manifest could not be read. */
  readonly ready: Promise<Consent>;
  /** Version of this library. */
  readonly version: string;
  readonly #kernel: Kernel;

  declare addEventListener: EventTarget['addEventListener'] &
    ((
      type: 'change',
      listener: (this: Consent, event: ConsentChangeEvent) => void,
      options?: boolean | AddEventListenerOptions,
    ) => void);

  constructor(kernel: Kernel, version: string, read: Promise<unknown>) {
    super();
    this.#kernel = kernel;
    this.version = version;
    this.ready = read.then(() => this);
  }

  /** Decisions in force, by service; a service that was never asked about is absent. */
  get decisions(): Readonly<Record<string, Decision>> {
    return this.#kernel.decisions;
  }

  /** Whether a service, or every service of a purpose, may run: granted or exempt. */
  allows(id: string): boolean {
    return this.#kernel.allows(id) ?? false;
  }

  /** The manifest with presets expanded, in the language of the page; rejects when the manifest could not be read. */
  policy(): Promise<Policy> {
    return this.#kernel.policy();
  }

  /** Decides for services, or for all services of a purpose; others keep their decision. */
  async decide(choices: Readonly<Record<string, Decision>>): Promise<void> {
    return (await this.#kernel.load('api')).decide(this.#kernel, choices);
  }

  /** Grants every service. */
  async acceptAll(): Promise<void> {
    return (await this.#kernel.load('api')).decideAll(this.#kernel, 'granted');
  }

  /** Denies every service, and so withdraws what was granted: GDPR 7(3). */
  async rejectAll(): Promise<void> {
    return (await this.#kernel.load('api')).decideAll(this.#kernel, 'denied');
  }

  /** Withdraws everything, removes the record, then asks again. */
  async forget(): Promise<void> {
    return (await this.#kernel.load('api')).forget(this.#kernel);
  }

  /** A copy of the record for the visitor, in the structure of ISO/IEC TS 27560; undefined while nothing was decided. */
  async receipt(): Promise<Receipt | undefined> {
    return (await this.#kernel.load('receipt')).makeReceipt(this.#kernel);
  }

  /** Opens the preferences. */
  open(): Promise<void> {
    return this.#kernel.open();
  }
}

declare global {
  interface Window {
    /** The running library; absent until it has started. */
    helder?: Consent;
  }
}
