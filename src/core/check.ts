import type { Finding } from './finding.js';
import { closest } from './report/closest.js';
import { expectation } from './report/expectation.js';
import { pointer } from './report/pointer.js';
import { shorten } from './report/shorten.js';
import type { ArraySchema, ObjectSchema, Schema, UnionSchema } from './schema/infer.js';

/** Called for each part that has an `$id` in the schema and no error inside, innermost first. */
export type Visit = (part: string, value: unknown, path: string) => void;

/** A place in the value: what belongs there, what stands there. */
interface Place {
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: string;
  /** Description of the nearest part around it. */
  readonly about: string | undefined;
  readonly visit: Visit | undefined;
}

type Members = Readonly<Record<string, unknown>>;

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the value itself is right, leaving aside what is inside. */
function fits(schema: Exclude<Schema, UnionSchema>, value: unknown): boolean {
  switch (schema.type) {
    case 'string': {
      if (typeof value !== 'string' || (schema.enum && !schema.enum.includes(value))) return false;
      // JSON Schema counts code points.
      const length = Array.from(value).length;
      if (length < (schema.minLength ?? 0) || length > (schema.maxLength ?? Infinity)) return false;
      return schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value);
    }
    case 'boolean':
      return typeof value === 'boolean' && value === (schema.const ?? value);
    case 'integer':
      return (
        Number.isInteger(value) &&
        Number(value) >= (schema.minimum ?? -Infinity) &&
        Number(value) <= (schema.maximum ?? Infinity)
      );
    case 'array':
      return Array.isArray(value) && value.length >= (schema.minItems ?? 0);
    case 'object':
      return isMembers(value) && Object.keys(value).length >= (schema.minProperties ?? 0);
  }
}

/** The branches of a union differ in type, so the value says which one is meant. */
function branchFor(schema: Schema, value: unknown): Exclude<Schema, UnionSchema> | undefined {
  if (!('oneOf' in schema)) return schema;
  const type = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
  const branches = schema.oneOf.filter((branch) => 'type' in branch);
  return value === null ? undefined : branches.find((branch) => branch.type === type);
}

function inspectItems({ items }: ArraySchema, values: readonly unknown[], place: Place): Finding[] {
  // Array.from, since flatMap alone passes over holes.
  return Array.from(values).flatMap((value, i) =>
    inspect({ ...place, schema: items, value, path: pointer(place.path, i) }),
  );
}

function inspectKey(key: string, members: Members, schema: ObjectSchema, place: Place): Finding[] {
  const { properties = {}, additionalProperties, propertyNames } = schema;
  const value = members[key];
  const path = pointer(place.path, key);
  if (propertyNames && !fits(propertyNames, key)) {
    const expected = `a name that is ${expectation(propertyNames, place.about)}`;
    return [{ code: 'wrong-value', severity: 'error', path, expected, found: shorten(key) }];
  }
  const inner = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
  if (inner) return inspect({ ...place, schema: inner, value, path });
  if (inner === undefined) return [];
  const names = Object.keys(properties);
  const meant = closest(
    key,
    names.filter((name) => members[name] === undefined),
  );
  const expected = meant
    ? `"${meant}" (did you mean that?)`
    : `one of ${names.map((name) => `"${name}"`).join(', ')}`;
  return [{ code: 'unknown-field', severity: 'warning', path, expected, found: shorten(value) }];
}

function inspectMembers(schema: ObjectSchema, members: Members, place: Place): Finding[] {
  const { properties = {}, required = [] } = schema;
  // A member that is undefined cannot come from JSON; in a manifest made by code it means that it is left out.
  const present = Object.keys(members).filter((key) => members[key] !== undefined);
  const missing = required.filter((key) => !present.includes(key));
  return [
    ...missing.map((key): Finding => {
      const wanted = properties[key];
      const expected = wanted && expectation(wanted, place.about);
      return {
        code: 'missing-field',
        severity: 'error',
        path: pointer(place.path, key),
        ...(expected && { expected }),
      };
    }),
    ...present.flatMap((key) => inspectKey(key, members, schema, place)),
  ];
}

function inspect(outer: Place): Finding[] {
  const { schema, value, path, visit } = outer;
  const place = { ...outer, about: schema.description ?? outer.about };
  const branch = branchFor(schema, value);
  let findings: Finding[] = [];
  if (branch && branch !== schema) findings = inspect({ ...place, schema: branch });
  else if (!branch || !fits(branch, value)) {
    const expected = expectation(schema, place.about);
    return [{ code: 'wrong-value', severity: 'error', path, expected, found: shorten(value) }];
  } else if (branch.type === 'array' && Array.isArray(value))
    findings = inspectItems(branch, value, place);
  else if (branch.type === 'object' && isMembers(value))
    findings = inspectMembers(branch, value, place);
  if (schema.$id && !findings.some(({ severity }) => severity === 'error'))
    visit?.(schema.$id, value, path);
  return findings;
}

/**
 * Checks a value against a schema: one finding per defect, each with its JSON Pointer. Total: every value gets an answer,
 * and since no schema holds itself, the depth of a value does not matter.
 */
export function check(schema: Schema, value: unknown, visit?: Visit): readonly Finding[] {
  return inspect({ schema, value, path: '', about: undefined, visit });
}
