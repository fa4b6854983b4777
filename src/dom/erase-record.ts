import { eraseCookie } from './erase-cookie.js';
import type { Kernel } from './kernel.js';

/** Removes the record wherever it may have been written; what is still there then has been seen, and is not followed. */
export function eraseRecord(kernel: Kernel): void {
  try {
    eraseCookie(kernel.cookieName);
  } catch {
    // A sandboxed page may not even ask.
  }
  Object.assign(kernel, { text: kernel.readText() });
}
