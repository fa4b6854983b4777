import { textOf } from '../core/digest.js';
import type { ConsentRecord } from '../core/record.js';
import { formatRecord } from '../core/write-record.js';
import type { Choices, Kernel } from './kernel.js';

/**
 * Keeps a change until the endpoint has it, under a key of its own, so that two tabs never overwrite each other’s. It is
 * stored before anything is waited for: whoever leaves right after the click has left it behind.
 */
export function queueChange(kernel: Kernel, record: ConsentRecord, choices: Choices): void {
  const name = `${kernel.cookieName}.change.${record.rest[5]}`;
  const text = textOf([kernel.key, choices, formatRecord(record)]);
  try {
    localStorage.setItem(name, text);
  } catch {
    // Closed to this page, or full: it is posted all the same.
  }
  void kernel.use('records', ({ send }) => {
    send(kernel, name, text);
  });
}
