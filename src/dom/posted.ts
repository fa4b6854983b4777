import type { Service } from '../core/policy.js';
import { listPosted } from '../core/posted.js';
import type { Language } from '../core/words.js';
import type { Load } from './chunks.js';

/** Lists what is stored and contacted for the endpoint, in the language of the policy. */
export async function list(
  manifest: unknown,
  language: Language,
  load: Load,
): Promise<{ readonly default: (own: Service) => Service }> {
  const words = await load(`record-${language}` as const).catch(() => undefined);
  return { default: (own) => listPosted(manifest, own, words?.default) };
}
