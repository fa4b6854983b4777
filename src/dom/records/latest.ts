import { isBefore } from '../../core/occasion.js';
import { readChange } from '../../core/records/change.js';
import { parseRecord } from '../../core/record.js';
import type { Kernel } from '../kernel.js';
import type { Entry } from './queue.js';

/** How long is waited for the last that is written of a record; milliseconds. */
const PATIENCE = 2000;

/** Notes the change that came last: no older record may take its place. */
export function noteLatest(kernel: Kernel, last: Entry | undefined): void {
  const newest = last && readChange(last.text)?.record;
  const { latest } = kernel;
  if (newest && (!latest || isBefore(latest, newest))) Object.assign(kernel, { latest: newest });
}

/** The answer of an endpoint may write the cookie as it was when it was asked: nothing that was decided since may get lost by that. */
export async function keepLatest(kernel: Kernel): Promise<void> {
  if (kernel.readText() !== kernel.text)
    await kernel.use('effects', ({ follow }) => follow(kernel));
}

/**
 * Completes the record before its change is posted: an answer that writes the cookie writes it whole, and no script writes
 * it again, which in Safari would cut its life to seven days. What waits here may be newer than a cookie that was written
 * by an answer to an earlier page; then it counts.
 */
export async function beginWith(kernel: Kernel, last: Entry | undefined): Promise<void> {
  noteLatest(kernel, last);
  const stored = parseRecord(kernel.readText());
  const isOld = stored && kernel.latest && isBefore(stored, kernel.latest);
  await Promise.race([
    kernel.use('effects', async ({ noteFacts, follow }) => {
      if (isOld) {
        // What it was released by does not count any more.
        Object.assign(kernel, { isRead: false });
        await follow(kernel);
      }
      await noteFacts(kernel);
    }),
    new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  ]);
}
