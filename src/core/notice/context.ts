import type { Controller, Statement, SupervisoryAuthority } from '../manifest.js';
import type { PolicyWords } from '../policy-words.js';
import type { Policy } from '../policy.js';

/** What the parts of a notice are made of. */
export interface NoticeContext {
  readonly policy: Policy;
  readonly words: PolicyWords;
  readonly statement: Statement;
  readonly controller: Controller;
  readonly authority: SupervisoryAuthority;
}
