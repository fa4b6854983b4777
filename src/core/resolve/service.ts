import type { ServiceRow } from '../frame.js';
import type { Provider } from '../manifest.js';
import type { Item, Service } from '../policy.js';
import type { Preset, PresetPhrases } from '../preset.js';
import { arrayOf, field, list, oneOf, shape, string, text } from './read.js';

/** What could be loaded of a preset. */
export interface LoadedPreset {
  readonly preset?: Preset | undefined;
  readonly texts?: PresetPhrases | undefined;
}

const readProvider = shape<Provider>(
  {
    name: string,
    country: string,
    privacyUrl: text,
    agreementUrl: text,
    optOutUrl: text,
    url: string,
  },
  ['name'],
);
const readRole = oneOf('processor', 'controller', 'joint-controller', 'self');
const readStorage = oneOf('cookie', 'localStorage', 'sessionStorage', 'indexedDB');
const readParty = oneOf('first', 'third');
const readNames = list(string);

function readItem(value: unknown, why: unknown): Item | undefined {
  const name = string(field(value, 'name'));
  const duration = string(field(value, 'duration'));
  if (!name || !duration) return undefined;
  const storage = readStorage(field(value, 'storage')) ?? 'cookie';
  const party = readParty(field(value, 'party')) ?? 'first';
  const reason = text(why) ?? name;
  const httpOnly = field(value, 'httpOnly') === true;
  return Object.freeze({ name, duration, storage, party, httpOnly, reason });
}

/** Makes a service of what the manifest says and, under that, what its preset says. */
export function resolveService(
  {
    id,
    preset: use,
    purpose,
    needsConsent,
  }: Pick<ServiceRow, 'id' | 'preset' | 'purpose' | 'needsConsent'>,
  written: unknown,
  { preset, texts }: LoadedPreset = {},
): Service {
  const own = (name: string): unknown => field(written, name);
  const names = (name: 'recipients' | 'hosts', ...more: readonly string[]): readonly string[] =>
    Object.freeze([
      ...new Set([...(preset?.[name] ?? []), ...(readNames(own(name)) ?? []), ...more]),
    ]);
  const origin = string(own('origin'));
  const items = new Map<string, Item>();
  const add = (value: unknown, why: unknown): void => {
    const item = readItem(value, why);
    if (item) items.set(`${item.storage} ${item.name}`, item);
  };
  for (const item of preset?.items ?? []) add(item, field(texts?.items, item.name));
  // What the manifest says about an item replaces what its preset says.
  for (const item of arrayOf(own('items'))) add(item, field(item, 'reason'));
  return Object.freeze({
    id,
    preset: use,
    name: text(own('name')) ?? texts?.name ?? id,
    description: text(own('description')) ?? texts?.description,
    purpose,
    needsConsent,
    provider: readProvider(own('provider')) ?? preset?.provider,
    role: readRole(own('role')) ?? preset?.role,
    recipients: names('recipients'),
    hosts: names('hosts', ...(origin?.match(/(?<=\/\/)[^/]+/) ?? [])),
    items: Object.freeze([...items.values()]),
    transfer: text(own('transfer')) ?? texts?.transfer,
    note: text(own('note')),
    justification: needsConsent ? undefined : (text(own('justification')) ?? texts?.ground),
    retired: string(own('retired')),
  });
}
