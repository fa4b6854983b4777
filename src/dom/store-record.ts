import Cookies from 'js-cookie';
import { cookieDomainOf } from '../core/cookie-domain.js';
import { DAY } from '../core/duration.js';
import type { ConsentRecord } from '../core/record.js';
import { formatRecord, lastDay } from '../core/write-record.js';
import type { Kernel } from './kernel.js';

/** With which attributes the record is written, and so removed. */
export interface RecordAttributes {
  readonly sameSite: 'Lax';
  readonly secure: boolean;
  readonly domain?: string;
}

export function attributesOf({ manifest }: Kernel): RecordAttributes {
  const domain = cookieDomainOf(manifest);
  const attributes = { sameSite: 'Lax', secure: location.protocol === 'https:' } as const;
  return domain === undefined ? attributes : { ...attributes, domain };
}

/** Tells other tabs that the record has changed; cookies tell pages of other subdomains by themselves. */
export function announce(kernel: Kernel, text: string | undefined): void {
  Object.assign(kernel, { text });
  try {
    const channel = new BroadcastChannel('helder');
    channel.postMessage('');
    channel.close();
  } catch {
    // Closed to this page: others follow when they are next looked at.
  }
}

/** Writes the record. Where nothing can be stored it still stands for this page view. */
export function storeRecord(kernel: Kernel, record: ConsentRecord): void {
  const { cookieName, report } = kernel;
  const text = formatRecord(record);
  try {
    Cookies.set(cookieName, text, {
      ...attributesOf(kernel),
      expires: new Date(lastDay(record) * DAY),
    });
    if (Cookies.get(cookieName) === text) {
      announce(kernel, text);
      return;
    }
  } catch {
    // A sandboxed page may not even ask.
  }
  report('storage-refused', cookieName);
}
