import { cookieNameOf } from '../core/cookie-name.js';
import type { Policy } from '../core/policy.js';
import type { Load } from './chunks.js';
import { readJson } from './read-json.js';

/** The policy of a manifest that no running Consent has read; starts nothing. */
export async function readPolicy(address: string, load: Load): Promise<Policy> {
  const [manifest, { readManifest }, { resolvePolicy }] = await Promise.all([
    readJson(address),
    load('banner'),
    load('resolve'),
  ]);
  return resolvePolicy({
    manifest,
    load,
    cookieName: cookieNameOf(manifest),
    ...readManifest(manifest),
  });
}
