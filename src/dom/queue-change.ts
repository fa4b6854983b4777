import { textOf } from '../core/digest.js';
import type { ConsentRecord } from '../core/record.js';
import { formatRecord } from '../core/write-record.js';
import type { Choices, Kernel } from './kernel.js';

/**
 * Keeps a change until the endpoint has it, under a key of its own, so that two tabs never overwrite each other’s. It is
 * stored before anything is waited for: whoever leaves right after the click has left it behind.
 */
export function queueChange(kernel: Kernel, record: ConsentRecord, choices: Choices): void {
  const sequence = record.rest[5] as string;
  const latest = `${kernel.cookieName}.change`;
  const name = `${latest}.${sequence}`;
  const text = textOf([kernel.key, choices, formatRecord(record)]);
  try {
    // Outlives delivery: no answer that comes later brings an older record back.
    localStorage.setItem(latest, sequence);
    localStorage.setItem(name, text);
  } catch {
    // Closed to this page, or full: it is posted all the same.
  }
  void kernel.use('records', ({ send }) => {
    send(kernel, name, text);
  });
}
