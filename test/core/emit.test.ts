import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { check } from '../../dist/esm/core/check.js';
import { emitSchema } from '../../dist/esm/core/schema/emit.js';
import { manifestSchema } from '../../dist/esm/core/schema/manifest.js';
import { fixture, fixtureNames } from './manifests.js';

interface Emitted {
  readonly $id: string;
  readonly $defs: Readonly<
    Record<string, { readonly pattern?: string; readonly description?: string }>
  >;
  readonly properties: Readonly<
    Record<string, { readonly $ref?: string; readonly description?: string }>
  >;
}

const emitted = emitSchema() as Emitted;
const accepts = new Ajv2020({ strict: true }).compile(emitted);

type Container = unknown[] | Record<string, unknown>;

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

/** Every object and array in a value. */
function containersOf(value: unknown): readonly Container[] {
  return isContainer(value) ? [value, ...Object.values(value).flatMap(containersOf)] : [];
}

const names = fc.constantFrom(
  'nl',
  'en-GB',
  'NL',
  'id',
  'use',
  'name',
  'text',
  'exempt',
  'reason',
  '__proto__',
  'a b',
  '',
);
const values = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    'nl',
    'P6M',
    'PT',
    '24:30',
    'a@b.c',
    '/a',
    '//a',
    '/\\a',
    'https://a.nl',
    'javascript:1',
    '2026-11-31',
    '_ga*',
    'a*',
  ),
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    1.5,
    [],
    {},
    [''],
    { nl: 'a' },
    { nl: '' },
    'session',
    'controller',
    '🍪'.repeat(40),
    'a'.repeat(41),
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const mutations = fc.array(
  fc.record({
    container: fc.nat(),
    member: fc.nat(),
    how: fc.constantFrom('replace', 'remove', 'add', 'rename', 'shorten'),
    name: names,
    value: values,
  }),
  { minLength: 1, maxLength: 3 },
);

function mutate(
  whole: unknown,
  steps: readonly {
    container: number;
    member: number;
    how: string;
    name: string;
    value: unknown;
  }[],
): unknown {
  const copy: unknown = structuredClone(whole);
  for (const { container, member, how, name, value } of steps) {
    const containers = containersOf(copy);
    const target = containers[container % containers.length];
    if (!target) break;
    const keys = Object.keys(target);
    const key = keys[member % keys.length] ?? name;
    const put = (at: string, what: unknown): unknown =>
      Object.defineProperty(target, at, {
        value: structuredClone(what),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    const old: unknown = Reflect.get(target, key);
    if (how === 'replace') put(key, value);
    else if (how === 'shorten' && typeof old === 'string') put(key, old.slice(0, -1));
    else if (Array.isArray(target))
      target.splice(
        member % (target.length + 1),
        how === 'add' ? 0 : 1,
        ...(how === 'add' ? [value] : []),
      );
    else {
      if (how !== 'add') Reflect.deleteProperty(target, key);
      if (how !== 'remove') put(name, how === 'rename' ? (old ?? value) : value);
    }
  }
  return copy;
}

describe('the emitted JSON Schema', () => {
  it('bears a neutral name and no address of a server', () => {
    assert.equal(emitted.$id, 'urn:helder:manifest');
    assert.doesNotMatch(
      JSON.stringify(emitted).replace('https://json-schema.org/draft/2020-12/schema', ''),
      /unpkg|jsdelivr|cdnjs/,
    );
  });

  it('writes each part once and refers to it', () => {
    assert.deepEqual(emitted.properties['controller'], { $ref: '#/$defs/controller' });
  });

  it('keeps the description of a place beside the reference', () => {
    assert.deepEqual(emitted.properties['updated'], {
      $ref: '#/$defs/date',
      description: 'Day of the last change.',
    });
    assert.match(emitted.$defs['date']?.description ?? '', /calendar date/);
  });

  it('does not merge a variation with another pattern', () => {
    assert.doesNotMatch(emitted.$defs['duration']?.pattern ?? 'session', /session/);
  });

  it('names parts under $defs only', () => {
    assert.equal(JSON.stringify(emitted).split('"$id"').length, 2);
  });

  it('accepts and refuses what check accepts and refuses', () => {
    const good = ['smallest', 'full', 'separate-statement'].map(fixture);
    for (const manifest of good) assert.ok(accepts(manifest), JSON.stringify(accepts.errors));
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...good), mutations, (whole, steps) => {
        const manifest = mutate(whole, steps);
        const right = accepts(manifest);
        if (!right) refused += 1;
        assert.equal(
          check(manifestSchema, manifest).length === 0,
          right,
          JSON.stringify(accepts.errors),
        );
      }),
      { numRuns: 6000 },
    );
    assert.ok(refused > 1000 && refused < 5900, `${String(refused)} refused`);
  });

  it('agrees with check about every fixture', () => {
    for (const name of fixtureNames())
      assert.equal(check(manifestSchema, fixture(name)).length === 0, accepts(fixture(name)), name);
  });
});
