import { allPresetRows, everything } from '../all-presets.js';
import { isWithin } from '../duration.js';
import type { Finding } from '../finding.js';
import { ACCOUNT, mayStand, ORIGIN, readFrame } from '../frame.js';
import { ID, LIMITED } from '../read-purposes.js';
import { isObject, matches, objectOf, type Json } from '../json.js';
import { closest } from '../report/closest.js';
import { pointer } from '../report/pointer.js';
import { id as idSchema } from '../schema/values.js';
import { found } from './found.js';

/** The ground of each known purpose; undefined: it needs consent. */
type Grounds = ReadonlyMap<unknown, unknown>;

/** The id of a service, and where it stands. */
function idOf({ id, use }: Json, path: string): { readonly id: unknown; readonly at: string } {
  return id === undefined ? { id: use, at: pointer(path, 'use') } : { id, at: pointer(path, 'id') };
}

const purposeOf = ({ use, purpose = allPresetRows.get(use)?.purpose }: Json): unknown => purpose;

function unknownPreset(use: unknown, path: string): Finding {
  const ids = [...allPresetRows.keys()].map(String);
  const meant = typeof use === 'string' && closest(use, ids);
  const expected = meant
    ? `"${meant}" (did you mean that?)`
    : `one of ${ids.map((id) => `"${id}"`).join(', ')}`;
  return found('unknown-preset', pointer(path, 'use'), use, expected);
}

function diagnoseId(
  service: Json,
  path: string,
  grounds: Grounds,
  ids: readonly unknown[],
): readonly Finding[] {
  const { id, at } = idOf(service, path);
  if (id === undefined) return [found('broken-service', path, service)];
  if (id === 'helder') return [found('reserved-id', at, id)];
  if (!matches(id, ID)) return [found('broken-service', at, id, idSchema.description)];
  const isTaken = ids.indexOf(id) !== ids.lastIndexOf(id);
  return [
    ...(grounds.has(id) ? [found('id-clash', at, id)] : []),
    ...(isTaken ? [found('duplicate-id', at, id)] : []),
  ];
}

/** Whether the service may stand under its purpose. */
function diagnosePurpose(service: Json, path: string, grounds: Grounds): readonly Finding[] {
  const row = allPresetRows.get(service['use']);
  const purpose = purposeOf(service);
  const key = service['purpose'] === undefined && row ? 'use' : 'purpose';
  const at = pointer(path, key);
  if (!grounds.has(purpose)) return [found('unknown-purpose', at, purpose)];
  const ground = grounds.get(purpose);
  if (mayStand(row, ground, service)) return [];
  return [
    ground === LIMITED
      ? found('needs-consent', at, service[key], 'a purpose that needs consent')
      : found('needs-consent', at, service[key]),
  ];
}

function diagnoseItems({ items = [] }: Json, path: string, ground: unknown): readonly Finding[] {
  const at = pointer(path, 'items');
  if (!Array.isArray(items)) return [found('broken-service', at, items, 'an array of items')];
  return items.flatMap((item: unknown, index) => {
    const place = pointer(at, index);
    if (item === null || item === undefined)
      return found('broken-service', place, item, 'an item: `name`, `duration` and `reason`');
    const { duration } = objectOf(item);
    return ground === LIMITED && !isWithin(duration, 13)
      ? found(
          'bad-exemption',
          pointer(place, 'duration'),
          duration,
          'a duration in years and months of at most P13M, or less than 100 days',
        )
      : [];
  });
}

function diagnoseSource(service: Json, path: string): readonly Finding[] {
  const { origin } = service;
  const { account, selfHosted } = allPresetRows.get(service['use']) ?? {};
  const id = account && service[account];
  const isHomeless = id !== undefined && selfHosted && origin === undefined;
  return [
    ...(account === undefined || id === undefined || matches(id, ACCOUNT)
      ? []
      : [found('bad-account', pointer(path, account), id)]),
    ...((origin === undefined && !isHomeless) || matches(origin, ORIGIN)
      ? []
      : [found('bad-origin', pointer(path, 'origin'), origin)]),
  ];
}

/** Why services are left out. */
export function diagnoseServices(
  services: readonly unknown[],
  grounds: Grounds,
  manifest: Json,
): readonly Finding[] {
  const ids = services.map((service) => idOf(objectOf(service), '').id);
  // Whoever asks: which services would be left out is worth knowing at once.
  const { frame } = readFrame({ ...manifest, controller: { name: '-', email: '-' } }, everything);
  const sound = new Set([...frame.services.values()].map(({ index }) => index));
  return services.flatMap((service, index) => {
    const path = pointer('/services', index);
    if (!isObject(service)) return found('broken-service', path, service);
    const { use } = service;
    const isKnown = use === undefined || allPresetRows.has(use);
    const findings = [
      // Of a preset that nobody knows there is nothing more to say.
      ...(isKnown
        ? [...diagnoseId(service, path, grounds, ids), ...diagnosePurpose(service, path, grounds)]
        : [unknownPreset(use, path)]),
      ...diagnoseItems(service, path, grounds.get(purposeOf(service))),
      ...diagnoseSource(service, path),
    ];
    return findings.length || sound.has(index) ? findings : found('broken-service', path, service);
  });
}
