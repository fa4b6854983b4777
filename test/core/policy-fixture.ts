import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { everything } from '../../dist/esm/core/all-presets.js';
import { cookieNameOf } from '../../dist/esm/core/cookie-name.js';
import { readFrame } from '../../dist/esm/core/frame.js';
import type { Policy } from '../../dist/esm/core/policy.js';
import { makePolicy } from '../../dist/esm/core/resolve/policy.js';
import type { Words, WrittenLanguage } from '../../dist/esm/core/words.js';
import du from '../../dist/esm/locales/words-de-x-informal.js';
import de from '../../dist/esm/locales/words-de.js';
import en from '../../dist/esm/locales/words-en.js';
import tu from '../../dist/esm/locales/words-fr-x-informal.js';
import fr from '../../dist/esm/locales/words-fr.js';
import je from '../../dist/esm/locales/words-nl-x-informal.js';
import nl from '../../dist/esm/locales/words-nl.js';
import { writtenNames } from '../../src/locales/locales.mjs';
import { readPresets } from '../../src/services/read-presets.mjs';

const words: Readonly<Record<WrittenLanguage, Words>> = {
  nl,
  'nl-x-informal': je,
  en,
  de,
  'de-x-informal': du,
  fr,
  'fr-x-informal': tu,
};
const files = readPresets(writtenNames());

/** A whole manifest: ten groups of processing, three presets, own services, exempt statistics. */
export const manifest: unknown = JSON.parse(
  readFileSync(new URL('../fixtures/policy.json', import.meta.url), 'utf8'),
);

/** The policy of a manifest as the browser would have it, with all chunks or none. */
export function policyOf(source: unknown, language: WrittenLanguage = 'nl', loaded = true): Policy {
  const presets = [...files].map(
    ([id, preset]) => [id, { preset, texts: preset.texts[language] }] as const,
  );
  return makePolicy({
    manifest: source,
    frame: readFrame(source, everything).frame,
    language,
    cookieName: cookieNameOf(source),
    words: loaded ? words[language] : undefined,
    presets: new Map(loaded ? presets : []),
  });
}

/** The manifest with anything at all in any place. */
export const broken: fc.Arbitrary<unknown> = fc
  .array(fc.tuple(fc.array(fc.nat()), fc.jsonValue()), { minLength: 1, maxLength: 4 })
  .map((changes) =>
    changes.reduce<unknown>((value, [path, put]) => replaced(value, path, put), manifest),
  );

function replaced(value: unknown, [step, ...path]: readonly number[], put: unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return put;
  const keys = Object.keys(value);
  const key = keys[step % keys.length];
  if (key === undefined) return put;
  const copy: Record<string, unknown> = { ...value };
  copy[key] = replaced(copy[key], path, put);
  return Array.isArray(value) ? Object.values(copy) : copy;
}
