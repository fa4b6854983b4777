import Cookies from 'js-cookie';
import { DAY } from '../core/duration.js';
import { matches, objectOf } from '../core/json.js';
import type { ConsentRecord } from '../core/record.js';
import { formatRecord, lastDay } from '../core/write-record.js';
import type { Kernel } from './kernel.js';
import { readCookie } from './record-cookie.js';

const DOMAIN = /^[\w-]+(\.[\w-]+)+$/;

function attributesOf({ manifest }: Kernel): Cookies.CookieAttributes {
  const { domain } = objectOf(objectOf(objectOf(manifest)['consent'])['cookie']);
  const attributes = { path: '/', sameSite: 'Lax', secure: location.protocol === 'https:' } as const;
  return matches(domain, DOMAIN) ? { ...attributes, domain } : attributes;
}

/** Writes the record. Where nothing can be stored it still stands for this page view. */
export function storeRecord(kernel: Kernel, record: ConsentRecord): ConsentRecord {
  const { cookieName, report } = kernel;
  const written = formatRecord(record);
  try {
    Cookies.set(cookieName, written.text, { ...attributesOf(kernel), expires: new Date(lastDay(record) * DAY) });
  } catch {
    // Reading it back tells.
  }
  if (readCookie(cookieName) !== written.text) report('storage-refused', cookieName);
  return written.record;
}

/** Removes the record. */
export function removeRecord(kernel: Kernel): void {
  try {
    Cookies.remove(kernel.cookieName, attributesOf(kernel));
  } catch {
    // Where nothing may be stored there is nothing to remove.
  }
}
