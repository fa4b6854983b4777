import type { Schema } from './infer.js';
import { manifestSchema } from './manifest.js';
import * as values from './values.js';

type Json = Readonly<Record<string, unknown>>;

/** A part that is written once, under `$defs`. */
interface Definition {
  readonly schema: Schema;
  emitted?: Json;
}

type Definitions = Map<string, Definition>;

function without(schema: Schema, ...keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
}

/** What a part accepts, apart from how it is named and described. */
function bodyOf(schema: Schema): string {
  return JSON.stringify(without(schema, '$id', 'description'));
}

function emitWhole(schema: Schema, definitions: Definitions): Json {
  const inner = (part: Schema): Json => emit(part, definitions);
  const own = without(schema, '$id');
  if ('oneOf' in schema) return { ...own, oneOf: schema.oneOf.map(inner) };
  if (schema.type === 'array') return { ...own, items: inner(schema.items) };
  if (schema.type !== 'object') return own;
  const { properties, propertyNames, additionalProperties } = schema;
  return {
    ...own,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, part]) => [name, inner(part)]),
      ),
    }),
    ...(propertyNames && { propertyNames: inner(propertyNames) }),
    ...(additionalProperties && { additionalProperties: inner(additionalProperties) }),
  };
}

/** A named part becomes a reference; a variation that differs in more than its description stands in full. */
function emit(schema: Schema, definitions: Definitions): Json {
  const { $id, description } = schema;
  if ($id === undefined) return emitWhole(schema, definitions);
  const definition = definitions.get($id) ?? { schema };
  definitions.set($id, definition);
  if (bodyOf(definition.schema) !== bodyOf(schema)) return emitWhole(schema, definitions);
  definition.emitted ??= emitWhole(definition.schema, definitions);
  const $ref = `#/$defs/${$id}`;
  return description === definition.schema.description ? { $ref } : { $ref, description };
}

/** The manifest as JSON Schema 2020-12: `manifest.schema.json`, with which editors complete and explain a manifest. */
export function emitSchema(): object {
  const definitions: Definitions = new Map(
    Object.values(values).map((schema) => [schema.$id, { schema }]),
  );
  const whole = emitWhole(manifestSchema, definitions);
  const emitted = [...definitions].filter(([, definition]) => definition.emitted);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:helder:manifest',
    title: 'helder manifest',
    ...whole,
    $defs: Object.fromEntries(emitted.map(([id, definition]) => [id, definition.emitted])),
  };
}
