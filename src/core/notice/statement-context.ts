import type { PolicyWords } from '../policy-words.js';
import type { StatementWords } from '../statement-words.js';
import type { NoticeContext } from './context.js';

/** What the parts of a notice are made of that only some statements have. */
export interface StatementContext extends NoticeContext {
  readonly words: PolicyWords & StatementWords;
}
