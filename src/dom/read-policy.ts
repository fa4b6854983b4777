import { cookieNameOf } from '../core/cookie-name.js';
import type { Policy } from '../core/policy.js';
import type { Language } from '../core/words.js';
import type { Load } from './chunks.js';
import { readJson } from './read-json.js';

/** The policy of a manifest, in a language or in that of the page; starts nothing. */
export async function policyFrom(
  manifest: unknown,
  load: Load,
  language?: Language,
): Promise<Policy> {
  const [{ readManifest }, { resolvePolicy }] = await Promise.all([
    load('banner'),
    load('resolve'),
  ]);
  const reading = await readManifest(manifest, async (name, act) => {
    act(await load(name));
  });
  return resolvePolicy({
    manifest,
    load,
    cookieName: cookieNameOf(manifest),
    frame: reading.frame,
    language: language ?? reading.language,
  });
}

/** The policy of a manifest that no running Consent has read. */
export const readPolicy = async (address: string, load: Load): Promise<Policy> =>
  policyFrom(await readJson(address), load);
