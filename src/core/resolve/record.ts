import type { Policy } from '../policy.js';
import type { Words } from '../words.js';

/** What helder itself stores, as a manifest would say it: it lists itself, like everything else that is stored. */
export const ownRecord = (
  cookieName: string,
  validity: string,
  { name: provider }: Policy['controller'],
  words: Words['record'] | undefined,
): unknown => ({
  name: words?.name,
  description: words?.description,
  provider: { name: provider },
  role: 'self',
  items: [
    { name: cookieName, duration: validity, reason: words?.reason },
    {
      name: cookieName,
      storage: 'sessionStorage',
      duration: 'session',
      reason: words?.leftReason,
    },
  ],
});
