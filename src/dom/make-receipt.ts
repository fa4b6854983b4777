import { receiptOf } from '../core/receipt/receipt.js';
import type { Receipt } from '../core/schema/receipt.js';
import type { Kernel } from './kernel.js';
import { makeUuid } from './uuid.js';

/** The visitor’s copy of the record; undefined while nothing was decided. */
export async function makeReceipt(kernel: Kernel): Promise<Receipt | undefined> {
  const policy = await kernel.policy();
  const { language } = policy;
  const [{ default: banner }, { default: words }, { default: recordWords }] = await Promise.all([
    kernel.load(language),
    kernel.load(`words-${language}` as const),
    kernel.load(`record-${language}` as const),
  ]);
  const { record } = kernel;
  return (
    record &&
    receiptOf({
      policy,
      record,
      decisions: kernel.decisions,
      words,
      recordWords,
      open: banner.open,
      ids: { receipt: makeUuid(), record: makeUuid() },
      now: Date.now(),
      site: location.origin,
      // Without the query, which may tell who the visitor is.
      notice: location.origin + location.pathname,
    })
  );
}
