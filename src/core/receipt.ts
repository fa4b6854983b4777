import type { Decision } from './record.js';

/** The visitor’s copy of the record. */
export interface Receipt {
  /** Who asked. */
  readonly controller: { readonly name: string; readonly email: string };
  /** Address of the site. */
  readonly site: string;
  /** When the latest decision was made, ISO 8601 in UTC. */
  readonly time: string;
  /** How it was made: `banner`, `preferences` or `api`. */
  readonly method: string;
  /** Language in which was asked. */
  readonly language: string;
  /** Version of the statement. */
  readonly version: string | undefined;
  readonly decisions: readonly ReceiptDecision[];
}

export interface ReceiptDecision {
  readonly service: string;
  readonly name: string;
  readonly purpose: string;
  readonly decision: Decision;
  /** Day of the decision, ISO 8601. */
  readonly date: string;
  /** Day from which the question may be asked again, ISO 8601. */
  readonly validUntil: string;
}
