import type { Item, Service } from '../policy.js';
import type { Words } from '../words.js';

/** What helder itself stores as a service: it lists itself, like everything else that is stored. */
export function recordService(
  name: string,
  validity: string,
  provider: string,
  record: Words['record'] | undefined,
): Service {
  const label = record?.name ?? 'helder';
  const item = (storage: Item['storage'], duration: string, reason = label): Item =>
    Object.freeze({ name, storage, duration, party: 'first', httpOnly: false, reason });
  const none = Object.freeze([]);
  return Object.freeze({
    id: 'helder',
    name: label,
    description: record?.description,
    purpose: 'functional',
    needsConsent: false,
    provider: Object.freeze({ name: provider }),
    role: 'self',
    recipients: none,
    hosts: none,
    items: Object.freeze([
      item('cookie', validity, record?.reason),
      item('sessionStorage', 'session', record?.leftReason),
    ]),
  });
}
