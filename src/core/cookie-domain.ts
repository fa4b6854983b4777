import { matches, objectOf } from './json.js';

/** Domain of the cookie that holds the record; one that could not be one falls away, and the cookie is this host’s alone. */
export function cookieDomainOf(manifest: unknown): string | undefined {
  const { domain } = objectOf(objectOf(objectOf(manifest)['consent'])['cookie']);
  return matches(domain, /^[\w-]+(\.[\w-]+)+$/) ? domain : undefined;
}
