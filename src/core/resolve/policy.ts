import { cookieNameOf } from '../cookie-name.js';
import type { Frame } from '../frame.js';
import type { Policy, Purpose, Service } from '../policy.js';
import { BUILT_IN_PURPOSES, type Language, type Words } from '../words.js';
import { readAuthority, readBanner, readController } from './parties.js';
import { purposeWords, resolvePurpose } from './purpose.js';
import { field, string } from './read.js';
import { recordService } from './record.js';
import { type LoadedPreset, resolveService } from './service.js';

/** Everything that a policy is made of. */
export interface PolicyParts {
  /** As it was read: not to be trusted. */
  readonly manifest: unknown;
  readonly frame: Frame;
  readonly language: Language;
  /** Absent when the texts could not be loaded: then ids stand in for names. */
  readonly words: Words | undefined;
  /** By id of the preset. */
  readonly presets: ReadonlyMap<string, LoadedPreset>;
}

const NOT_LOADED: LoadedPreset = { preset: undefined, texts: undefined };

/** The policy, frozen. Total: whatever is broken in the manifest is left out, and the rest stays. */
export function makePolicy({ manifest, frame, language, words, presets }: PolicyParts): Policy {
  const controller =
    readController(field(manifest, 'controller')) ?? Object.freeze({ name: '', email: '' });
  const written = field(manifest, 'services');
  const texts = field(manifest, 'purposes');

  const services = [recordService(frame, cookieNameOf(manifest), controller, words?.record)];
  for (const row of frame.services.values()) {
    if (row.index < 0) {
      // A purpose without services stands for itself and has its own texts.
      const known = purposeWords(row.purpose, words);
      const itself = { preset: undefined, texts: known && { ...known, items: {} } };
      services.push(resolveService(row, field(texts, row.purpose), itself));
      continue;
    }
    const source: unknown = Array.isArray(written) ? written[row.index] : undefined;
    services.push(resolveService(row, source, presets.get(row.preset ?? '') ?? NOT_LOADED));
  }

  const byPurpose = new Map<string, Service[]>();
  for (const service of services) {
    byPurpose.set(service.purpose, [...(byPurpose.get(service.purpose) ?? []), service]);
  }
  const ids = new Set<string>([...BUILT_IN_PURPOSES, ...byPurpose.keys()]);
  const purposes: readonly Purpose[] = [...ids].flatMap((id) => {
    const own = byPurpose.get(id);
    return own ? resolvePurpose(id, field(texts, id), words, own) : [];
  });

  return Object.freeze({
    version: string(field(manifest, 'version')),
    updated: string(field(manifest, 'updated')),
    languages: Object.freeze([...frame.languages]),
    language,
    controller,
    supervisoryAuthority: readAuthority(field(manifest, 'supervisoryAuthority')),
    purposes: Object.freeze(purposes),
    services: Object.freeze(purposes.flatMap((purpose) => purpose.services)),
    banner: readBanner(field(manifest, 'banner')) ?? Object.freeze({}),
    validity: frame.validity,
    statement: field(manifest, 'statement'),
  });
}
