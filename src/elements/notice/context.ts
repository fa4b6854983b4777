import type { PolicyWords } from '../../core/policy-words.js';
import type { Decision } from '../../core/record.js';

/** What rendering a notice needs beside its tree. */
export interface RenderContext {
  readonly words: PolicyWords;
  /** Put before every id, so that none clashes with the page. */
  readonly prefix: string;
  /** Ids of the sections that are shown; a link to another one is left out. */
  readonly ids: ReadonlySet<string>;
  /** Absent where no Consent runs: then there is no choice to show. */
  readonly decisions: Readonly<Record<string, Decision>> | undefined;
  /** Opens the preferences. */
  readonly open: () => void;
}
