import type { Decision } from '../core/record.js';
import type { Method } from './kernel.js';

/** Fired on `helder` once for every change of decisions, whoever made it. */
export class ConsentChangeEvent extends Event {
  /** All decisions in force. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Ids of the services whose decision differs from before. */
  readonly changed: readonly string[];
  readonly method: Method;
  /**
   * Whether the page will reload because withdrawn code has run here. `preventDefault()` leaves the reload to the page.
   */
  readonly reload: boolean;

  constructor(detail: Pick<ConsentChangeEvent, 'decisions' | 'changed' | 'method' | 'reload'>) {
    super('change', { cancelable: detail.reload });
    this.decisions = detail.decisions;
    this.changed = detail.changed;
    this.method = detail.method;
    this.reload = detail.reload;
  }
}
