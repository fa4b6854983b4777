import type { Purpose, Service } from '../policy.js';
import type { BuiltInPurpose, PurposeWords, Words } from '../words.js';
import { field, text } from './read.js';

/** What helder says of a purpose, if it is a built-in one. */
export function purposeWords(id: string, words: Words | undefined): PurposeWords | undefined {
  return field(words?.purposes, id) as Words['purposes'][BuiltInPurpose] | undefined;
}

/** Makes a purpose of what the manifest says and, under that, what helder says of its built-in ones. */
export function resolvePurpose(
  id: string,
  written: unknown,
  words: Words | undefined,
  services: readonly Service[],
): Purpose {
  const known = purposeWords(id, words);
  const name = text(field(written, 'name')) ?? known?.name ?? id;
  // The frame has judged the exemption already: where it does not hold, the services need consent.
  const isExempt = services.every((service) => !service.needsConsent);
  const own = isExempt ? text(field(field(written, 'exempt'), 'reason')) : undefined;
  return Object.freeze({
    id,
    name,
    description: text(field(written, 'description')) ?? known?.description,
    exempt: own ?? (id === 'functional' ? (words?.functionalReason ?? name) : undefined),
    services: Object.freeze(services),
  });
}
