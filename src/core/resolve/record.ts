import type { Policy, Service } from '../policy.js';
import type { Words } from '../words.js';

/** What helder itself stores as a service: it lists itself, like everything else that is stored. */
export function recordService(
  cookieName: string,
  validity: string,
  { name: provider }: Policy['controller'],
  words: Words['record'] | undefined,
): Service {
  const name = words?.name ?? 'helder';
  return Object.freeze({
    id: 'helder',
    preset: undefined,
    name,
    description: words?.description,
    purpose: 'functional',
    needsConsent: false,
    provider: Object.freeze({ name: provider }),
    role: 'self',
    recipients: Object.freeze([]),
    hosts: Object.freeze([]),
    items: Object.freeze([
      Object.freeze({
        name: cookieName,
        storage: 'cookie',
        duration: validity,
        party: 'first',
        httpOnly: false,
        reason: words?.reason ?? name,
      } as const),
      Object.freeze({
        name: cookieName,
        storage: 'sessionStorage',
        duration: 'session',
        party: 'first',
        httpOnly: false,
        reason: words?.leftReason ?? name,
      } as const),
    ]),
    transfer: undefined,
    note: undefined,
    justification: undefined,
  });
}
