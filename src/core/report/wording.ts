import type { Finding } from '../finding.js';

/** The sentences of one code, for the person who builds the site. */
export interface Wording {
  /** What is wrong, and what follows from it. */
  readonly what: string;
  /** What belongs there, where the finding does not say so itself. */
  readonly expected?: string;
  readonly todo: string;
  /** Whatever the finding says: what happens on the page can be told apart only here. */
  readonly severity?: Finding['severity'];
}
