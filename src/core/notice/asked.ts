import { formatCountry } from '../format.js';
import type { Policy, Service } from '../policy.js';
import { field, text } from '../resolve/read.js';
import { pick } from '../text.js';

/** Who gets data through a service, other than the site itself: the provider with its country, then the recipients. */
export function receiversOf(
  { provider, role, recipients }: Service,
  lang: string,
): readonly string[] {
  if (!provider || role === 'self') return recipients;
  const { name, country } = provider;
  return [country ? `${name} (${formatCountry(country, lang)})` : name, ...recipients];
}

/** What the manifest has under this name in `/banner`, in this language if it can. */
export function ownText({ manifest }: Policy, name: string, lang: string): string | undefined {
  const value = text(field(field(manifest, 'banner'), name));
  return value === undefined ? undefined : pick(value, lang).text;
}
