import type { Decision } from '../core/record.js';
import type { Method } from './kernel.js';

/** What a change of decisions tells. */
export interface ConsentChange {
  /** All decisions in force. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Ids of the services whose decision differs from before. */
  readonly changed: readonly string[];
  /** Where it was decided. */
  readonly method: Method;
  /** Whether the page will reload because withdrawn code has run here. `preventDefault()` leaves the reload to the page. */
  readonly reload: boolean;
}

/** Fired on `helder` once for every change of decisions, whoever made it. */
export class ConsentChangeEvent extends Event implements ConsentChange {
  declare readonly decisions: ConsentChange['decisions'];
  declare readonly changed: ConsentChange['changed'];
  declare readonly method: ConsentChange['method'];
  declare readonly reload: ConsentChange['reload'];

  constructor(change: ConsentChange) {
    super('change', { cancelable: change.reload });
    Object.assign(this, change);
  }
}
