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

// A class and an interface of one name: the fields are those of the interface.
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- the constructor assigns all of them
export interface ConsentChangeEvent extends ConsentChange {}

/** Fired on `helder` once for every change of decisions, whoever made it. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see above
export class ConsentChangeEvent extends Event {
  constructor(change: ConsentChange) {
    super('change', { cancelable: change.reload });
    Object.assign(this, change);
  }
}
