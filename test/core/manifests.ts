import { readFileSync, readdirSync } from 'node:fs';
import type { Schema } from '../../dist/esm/core/schema/infer.js';

const FOLDER = new URL('../fixtures/manifests/', import.meta.url);

/** A file of `test/fixtures/manifests` as it stands. */
export function raw(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

/** A manifest of that folder. */
export function fixture(name: string): unknown {
  return JSON.parse(raw(`${name}.json`));
}

/** Names of the JSON files there: good samples, and one manifest for each code that a manifest can lead to. */
export function fixtureNames(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5));
}

/** One place in a schema; `described`: an editor shows its description. */
interface Part {
  readonly schema: Schema;
  readonly path: string;
  readonly described: boolean;
}

/** A schema and everything inside it. */
export function partsOf(schema: Schema, path = '', described = true): readonly Part[] {
  const inner: (readonly [Schema, string, boolean])[] = [];
  if ('oneOf' in schema)
    schema.oneOf.forEach((branch, i) => inner.push([branch, `/oneOf/${String(i)}`, false]));
  else if (schema.type === 'array') inner.push([schema.items, '/items', true]);
  else if (schema.type === 'object') {
    for (const [name, part] of Object.entries(schema.properties ?? {}))
      inner.push([part, `/${name}`, true]);
    if (schema.propertyNames) inner.push([schema.propertyNames, '/propertyNames', true]);
    if (schema.additionalProperties)
      inner.push([schema.additionalProperties, '/additionalProperties', true]);
  }
  return [
    { schema, path, described },
    ...inner.flatMap(([part, step, shown]) => partsOf(part, path + step, shown)),
  ];
}
