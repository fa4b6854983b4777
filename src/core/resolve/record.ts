import type { Frame } from '../frame.js';
import type { Words } from '../words.js';

/** What it is made of. */
interface OwnParts {
  readonly cookieName: string;
  readonly frame: Frame;
  readonly words: Words | undefined;
}

/** helder itself, as a service of the site. */
export const OWN = { id: 'helder', preset: undefined, purpose: 'functional', needsConsent: false };

/** What helder itself stores, as a manifest would say it: it lists itself, like everything else that is stored. */
export function ownRecord({ cookieName: name, frame, words }: OwnParts, provider: string): unknown {
  const record = words?.record;
  return {
    name: record?.name,
    description: record?.description,
    provider: { name: provider },
    role: 'self',
    items: [
      { name, duration: frame.validity, reason: record?.reason },
      { name, storage: 'sessionStorage', duration: 'session', reason: record?.leftReason },
    ],
  };
}
