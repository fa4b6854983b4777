import { TYPES } from '../core/consent-types.js';
import { objectOf } from '../core/json.js';

type Command =
  | [name: 'consent', kind: 'default' | 'update', types: Readonly<Record<string, unknown>>]
  | [name: 'set', key: 'ads_data_redaction', value: boolean];

/** Google ignores commands that are arrays: it wants the `arguments` object of a call. */
function gtag(
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- read as `arguments`
  ..._command: Command
): void {
  const page = window as unknown as { dataLayer?: unknown[] };
  // eslint-disable-next-line prefer-rest-params -- the object itself is the message
  (page.dataLayer ??= []).push(arguments);
}

/**
 * Consent Mode before anything of Google can run: all denied, in the regions that an inline manifest names or everywhere,
 * and no click ids while advertising is denied. Basic mode only: its tags are held besides.
 */
export function denyByDefault(manifest?: unknown): void {
  const { region } = objectOf(objectOf(objectOf(manifest)['consent'])['consentMode']);
  const denied = Object.fromEntries(TYPES.map((type) => [type, 'denied']));
  gtag('consent', 'default', Array.isArray(region) ? { ...denied, region } : denied);
  gtag('set', 'ads_data_redaction', true);
}

/** Tells Google the present state of each type that a service of this site stands for; nothing where there is none. */
export function updateConsentMode(types: string): void {
  const known = TYPES.flatMap((type, i) =>
    types[i] === '-' ? [] : [[type, types[i] === '1' ? 'granted' : 'denied']],
  );
  if (/\d/.test(types))
    gtag('consent', 'update', Object.fromEntries(known) as Record<string, string>);
}
