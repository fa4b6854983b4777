import type { NoticeInput } from '../core/fingerprint.js';
import type { Report } from '../core/markup/context.js';
import type { Policy } from '../core/policy.js';
import type { WrittenLanguage } from '../core/words.js';

/** A notice that is to be drawn inside an element. */
export interface NoticeRequest extends NoticeInput {
  readonly host: HTMLElement;
  readonly language: WrittenLanguage;
  readonly fingerprint: string;
  /** Put before every id, unless another element of the page has it already. */
  readonly prefix: string;
  /** The manifest, resolved in whatever language; undefined where nobody has done so yet. */
  readonly policy: Policy | undefined;
  /** Called with what was drawn, whenever there is more of it; undefined where no Consent runs. */
  readonly fill: ((drawn: ParentNode) => void) | undefined;
  /** Aborted when the element is removed, or is to show something else. */
  readonly signal: AbortSignal;
  readonly report: Report;
}
