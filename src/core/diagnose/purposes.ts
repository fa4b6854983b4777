import type { Finding } from '../finding.js';
import { isLimited } from '../limited-analytics.js';
import { groundOf, ID, LIMITED } from '../read-purposes.js';
import { isObject, isText, objectOf, type Json } from '../json.js';
import { expectation } from '../report/expectation.js';
import { pointer } from '../report/pointer.js';
import { exemption } from '../schema/purpose.js';
import { found } from './found.js';

const { ground: grounds, conditions: conditionsSchema } = exemption.properties;

/** Conditions as they would be right. */
const MET: Json = { optOut: '-', identifierLifetime: 'session', dataRetention: 'session' };

/** Which conditions of `limited-analytics` do not hold: each is judged among others that do. */
function diagnoseConditions(conditions: unknown, path: string): readonly Finding[] {
  const { properties, required } = conditionsSchema;
  if (!isObject(conditions)) {
    return [
      found(
        'bad-condition',
        path,
        conditions,
        `all of ${required.map((key) => `\`${key}\``).join(', ')}`,
      ),
    ];
  }
  const met = { ...Object.fromEntries(required.map((key) => [key, true])), ...MET };
  return required
    .filter((key) => !isLimited({ ...met, [key]: conditions[key] }))
    .map((key) =>
      found(
        'bad-condition',
        pointer(path, key),
        conditions[key],
        expectation(properties[key], undefined),
      ),
    );
}

/** Tw 11.7a(3): what is missing from an exemption. */
function diagnoseExemption(exempt: unknown, path: string): readonly Finding[] {
  const { ground, reason, conditions } = objectOf(exempt);
  if (!isObject(exempt)) return [found('bad-exemption', path, exempt)];
  if (groundOf(exempt, isLimited)) return [];
  const isKnown = grounds.enum.some((one) => one === ground);
  return [
    ...(isKnown
      ? []
      : [found('bad-exemption', pointer(path, 'ground'), ground, expectation(grounds, undefined))]),
    ...(isText(reason)
      ? []
      : [found('bad-exemption', pointer(path, 'reason'), reason, 'the reason in plain words')]),
    ...(ground === LIMITED ? diagnoseConditions(conditions, pointer(path, 'conditions')) : []),
  ];
}

/** Purposes that are left out, and exemptions that are none. */
export function diagnosePurposes(purposes: unknown): readonly Finding[] {
  if (purposes === undefined) return [];
  if (!isObject(purposes)) return [found('broken-purpose', '/purposes', purposes)];
  return Object.entries(purposes).flatMap(([id, purpose]) => {
    const path = pointer('/purposes', id);
    const { exempt } = objectOf(purpose);
    const badId = found(id === 'helder' ? 'reserved-id' : 'broken-purpose', path, id);
    return [
      ...(ID.test(id) ? [] : [badId]),
      ...(exempt === undefined ? [] : diagnoseExemption(exempt, pointer(path, 'exempt'))),
    ];
  });
}
