import type { Frame } from '../frame.js';
import type { Policy, Service } from '../policy.js';
import type { Language, Words } from '../words.js';
import { purposeWords, resolvePurpose } from './purpose.js';
import { arrayOf, field, string } from './read.js';
import { ownRecord } from './record.js';
import { type LoadedPreset, resolveService } from './service.js';

/** Everything that a policy is made of. */
export interface PolicyParts {
  /** As it was read: not to be trusted. */
  readonly manifest: unknown;
  readonly frame: Frame;
  readonly language: Language;
  readonly cookieName: string;
  /** Absent when the texts could not be loaded: then ids stand in for names. */
  readonly words: Words | undefined;
  /** By id of the preset. */
  readonly presets: ReadonlyMap<string, LoadedPreset>;
}

/** The policy, frozen. Total: whatever is broken in the manifest is left out, and the rest stays. */
export function makePolicy(parts: PolicyParts): Policy {
  const { manifest, frame, language, cookieName, words, presets } = parts;
  const written = field(manifest, 'controller');
  const controller = Object.freeze({
    name: string(field(written, 'name')) ?? '',
    email: string(field(written, 'email')) ?? '',
  });
  const texts = field(manifest, 'purposes');

  const byPurpose = new Map<string, Service[]>();
  // The built-in purposes come first.
  for (const id of Object.keys(words?.purposes ?? {})) byPurpose.set(id, []);
  const retired: Service[] = [];
  const add = (service: Service): void => {
    const others = byPurpose.get(service.purpose) ?? [];
    byPurpose.set(service.purpose, [...others, service]);
  };
  const record = { id: 'helder', preset: undefined, purpose: 'functional', needsConsent: false };
  add(resolveService(record, ownRecord(cookieName, frame.validity, controller, words?.record)));
  for (const row of frame.services.values()) {
    const { index, purpose, preset = '' } = row;
    // A purpose without services stands for itself and has its own texts.
    const known = index < 0 && purposeWords(purpose, words);
    const service = resolveService(
      row,
      index < 0 ? field(texts, purpose) : arrayOf(field(manifest, 'services'))[index],
      known ? { texts: { ...known, items: {} } } : presets.get(preset),
    );
    if (row.retired) retired.push(service);
    else add(service);
  }

  const purposes = [...byPurpose].flatMap(([id, services]) =>
    services.length ? resolvePurpose(id, field(texts, id), words, services) : [],
  );
  return Object.freeze({
    languages: Object.freeze([...frame.languages]),
    language,
    controller,
    purposes: Object.freeze(purposes),
    services: Object.freeze(purposes.flatMap(({ services }) => services)),
    retired: Object.freeze(retired),
    validity: frame.validity,
    manifest,
  });
}
