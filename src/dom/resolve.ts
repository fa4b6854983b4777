import type { Policy } from '../core/policy.js';
import { makePolicy } from '../core/resolve/policy.js';
import { field } from '../core/resolve/read.js';
import type { LoadedPreset } from '../core/resolve/service.js';
import { isWritten } from '../core/written.js';
import type { Load, PolicySource } from './chunks.js';
import type { Kernel } from './kernel.js';

/** What a file of data holds; undefined when it cannot be had. */
const dataOf = <D>(chunk: Promise<{ readonly default: D }>): Promise<D | undefined> =>
  chunk.then(
    (module) => module.default,
    () => undefined,
  );

async function loadPreset(
  load: Load,
  id: string,
  language: PolicySource['language'],
): Promise<LoadedPreset> {
  const [preset, texts] = await Promise.all([
    dataOf(load(`preset-${id}`)),
    dataOf(load(`preset-${id}-${isWritten(language) ? language : 'any'}` as const)),
  ]);
  return { preset, texts };
}

/**
 * Expands the manifest into the policy; what cannot be loaded leaves a service with what the manifest says of it. Rejects
 * when there is no manifest, or none that says who asks: GDPR 13(1)(a).
 */
export async function resolvePolicy({
  manifest,
  frame,
  language,
  cookieName,
  load,
}: PolicySource): Promise<Policy> {
  const ids = new Set([...frame.services.values()].flatMap(({ preset }) => preset ?? []));
  const [words, listMore, ...presets] = await Promise.all([
    dataOf(load(`words-${language}` as const)),
    // Only where the record is not all that is kept.
    field(field(manifest, 'consent'), 'records')
      ? dataOf(load('posted').then((chunk) => chunk.list(manifest, language, load)))
      : undefined,
    ...[...ids].map(async (id) => [id, await loadPreset(load, id, language)] as const),
  ]);
  const policy = makePolicy({
    manifest,
    frame,
    language,
    cookieName,
    words,
    listMore,
    presets: new Map(presets),
  });
  const { name, email } = policy.controller;
  if (!name || !email) throw new Error('no controller');
  return policy;
}

const policies = new WeakMap<Kernel, Promise<Policy>>();

/** The policy of a kernel, expanded once. */
export function policyOf(kernel: Kernel): Promise<Policy> {
  const known = policies.get(kernel);
  if (known) return known;
  const policy = kernel.consent.ready
    .then(() => kernel.read())
    .then(({ frame, language }) => resolvePolicy({ ...kernel, frame, language }));
  policies.set(kernel, policy);
  // A failure must not be kept: the next call tries again.
  policy.catch(() => policies.delete(kernel));
  return policy;
}
