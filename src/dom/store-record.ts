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

/** Changes the cookie. */
function change(kernel: Kernel, act: () => unknown): void {
  try {
    act();
    Object.assign(kernel, { text: kernel.readText() });
  } catch {
    // A sandboxed page may not even ask.
  }
}

/** Writes the record, and says whether it can be read back. Where it cannot it still stands for this page view. */
export function storeRecord(kernel: Kernel, record: ConsentRecord): boolean {
  const text = formatRecord(record);
  const expires = new Date(lastDay(record) * DAY);
  change(kernel, () => Cookies.set(kernel.cookieName, text, { ...attributesOf(kernel), expires }));
  return kernel.text === text;
}

/** Removes the record, and says whether it is gone. */
export function removeRecord(kernel: Kernel): boolean {
  change(kernel, () => {
    Cookies.remove(kernel.cookieName, attributesOf(kernel));
  });
  return kernel.text === undefined;
}
