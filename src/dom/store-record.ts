import Cookies from 'js-cookie';
import { cookieDomainOf } from '../core/cookie-domain.js';
import { DAY } from '../core/duration.js';
import type { ConsentRecord } from '../core/record.js';
import { formatRecord, lastDay } from '../core/write-record.js';
import type { Kernel } from './kernel.js';

/** With which attributes the record is written, and so removed. */
function attributesOf({ manifest }: Kernel): Cookies.CookieAttributes {
  const attributes: Cookies.CookieAttributes = {};
  // What a page has given to every object, js-cookie would write as well.
  for (const name in attributes) attributes[name] = false;
  return Object.assign(attributes, {
    domain: cookieDomainOf(manifest),
    sameSite: 'Lax',
    secure: location.protocol === 'https:',
  });
}

/** Writes the cookie; `expires` is a time, or a number of days from now. */
function write(kernel: Kernel, text: string, expires: Date | number): void {
  try {
    Cookies.set(kernel.cookieName, text, { ...attributesOf(kernel), expires });
    Object.assign(kernel, { text: kernel.readText() });
  } catch {
    // A sandboxed page may not even ask.
  }
}

/** Writes the record, and says whether it can be read back. Where it cannot it still stands for this page view. */
export function storeRecord(kernel: Kernel, record: ConsentRecord): boolean {
  const text = formatRecord(record);
  write(kernel, text, new Date(lastDay(record) * DAY));
  return kernel.text === text;
}

/** Removes the record, and says whether it is gone. */
export function removeRecord(kernel: Kernel): boolean {
  write(kernel, '', -1);
  return kernel.text === undefined;
}
