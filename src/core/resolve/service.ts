import type { ServiceRow } from '../frame.js';
import type { Item, Service } from '../policy.js';
import type { Preset, PresetTexts } from '../preset.js';
import { readProvider } from './parties.js';
import { field, list, oneOf, type Reader, string, text } from './read.js';

/** What could be loaded of a preset. */
export interface LoadedPreset {
  readonly preset: Preset | undefined;
  readonly texts: PresetTexts | undefined;
}

const readRole = oneOf('processor', 'controller', 'joint-controller', 'self');
const readStorage = oneOf('cookie', 'localStorage', 'sessionStorage', 'indexedDB');
const readParty = oneOf('first', 'third');
const readNames = list(string);

const readItem: Reader<Item> = (value) => {
  const name = string(field(value, 'name'));
  const duration = string(field(value, 'duration'));
  if (!name || !duration) return undefined;
  return Object.freeze({
    name,
    duration,
    storage: readStorage(field(value, 'storage')) ?? 'cookie',
    party: readParty(field(value, 'party')) ?? 'first',
    reason: text(field(value, 'reason')) ?? name,
  });
};

/** The items of a preset with their reasons; those without a text in this language keep their name alone. */
function presetItems({ preset, texts }: LoadedPreset): readonly Item[] {
  const items = preset?.items.map((item) =>
    readItem({ ...item, reason: field(texts?.items, item.name) }),
  );
  return (items ?? []).filter((item) => item !== undefined);
}

/** Joins two lists; what the second says about the same thing replaces what the first says. */
function union<T>(
  first: readonly T[],
  second: readonly T[],
  keyOf: (entry: T) => string,
): readonly T[] {
  return Object.freeze([
    ...new Map([...first, ...second].map((entry) => [keyOf(entry), entry])).values(),
  ]);
}

/** Makes a service of what the manifest says and, under that, what its preset says. */
export function resolveService(row: ServiceRow, written: unknown, loaded: LoadedPreset): Service {
  const { preset, texts } = loaded;
  const origin = string(field(written, 'origin'));
  const same = (name: string): string => name;
  return Object.freeze({
    id: row.id,
    preset: row.preset,
    name: text(field(written, 'name')) ?? texts?.name ?? row.id,
    description: text(field(written, 'description')) ?? texts?.description,
    purpose: row.purpose,
    needsConsent: row.needsConsent,
    provider: readProvider(field(written, 'provider')) ?? preset?.provider,
    role: readRole(field(written, 'role')) ?? preset?.role,
    recipients: union(
      preset?.recipients ?? [],
      readNames(field(written, 'recipients')) ?? [],
      same,
    ),
    hosts: union(
      preset?.hosts ?? [],
      [
        ...(readNames(field(written, 'hosts')) ?? []),
        ...(origin ? [origin.replace(/^.*\/\//, '')] : []),
      ],
      same,
    ),
    items: union(
      presetItems(loaded),
      list(readItem)(field(written, 'items')) ?? [],
      (item) => `${item.storage} ${item.name}`,
    ),
    transfer: text(field(written, 'transfer')) ?? texts?.transfer,
    justification: row.needsConsent ? undefined : text(field(written, 'justification')),
  });
}
