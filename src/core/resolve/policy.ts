import type { Frame } from '../frame.js';
import type { Policy, Service } from '../policy.js';
import type { Language, Words } from '../words.js';
import { purposeWords, resolvePurpose } from './purpose.js';
import { arrayOf, field, string } from './read.js';
import { recordService } from './record.js';
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
  /** Lists what helder itself stores besides, where it does. */
  readonly listMore?: ((own: Service) => Service) | undefined;
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

  const all: Service[] = [];
  const own = recordService(cookieName, frame.validity, controller.name, words?.record);
  all.push(parts.listMore?.(own) ?? own);
  for (const row of frame.services.values()) {
    const { index, purpose, preset = '' } = row;
    // A purpose without services stands for itself and has its own texts.
    const known = index < 0 && purposeWords(purpose, words);
    all.push(
      resolveService(
        row,
        index < 0 ? field(texts, purpose) : arrayOf(field(manifest, 'services'))[index],
        known ? { texts: { ...known, items: {} } } : presets.get(preset),
      ),
    );
  }

  // The built-in purposes come first.
  const ids = new Set([
    ...Object.keys(words?.purposes ?? {}),
    ...all.map(({ purpose }) => purpose),
  ]);
  const purposes = [...ids].flatMap((id) => {
    const services = all.filter(({ purpose }) => purpose === id);
    return services.length ? resolvePurpose(id, field(texts, id), words, services) : [];
  });
  return Object.freeze({
    languages: Object.freeze([...frame.languages]),
    language,
    controller,
    purposes: Object.freeze(purposes),
    services: Object.freeze(purposes.flatMap(({ services }) => services)),
    validity: frame.validity,
    manifest,
  });
}
