import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../dist/esm/core/check.js';
import type { Schema } from '../../dist/esm/core/schema/infer.js';
import { manifestSchema } from '../../dist/esm/core/schema/manifest.js';
import { fixture, partsOf } from './manifests.js';

/** Each keyword: a schema that uses it, a value that it accepts and one that it refuses. */
const KEYWORDS: Readonly<Record<string, readonly [Schema, unknown, unknown]>> = {
  type: [{ type: 'string' }, 'a', 1],
  enum: [{ type: 'string', enum: ['a'] }, 'a', 'b'],
  pattern: [{ type: 'string', pattern: '^a$' }, 'a', 'b'],
  minLength: [{ type: 'string', minLength: 2 }, '🍪🍪', '🍪'],
  maxLength: [{ type: 'string', maxLength: 1 }, '🍪', '🍪🍪'],
  const: [{ type: 'boolean', const: true }, true, false],
  minimum: [{ type: 'integer', minimum: 2 }, 2, 1],
  maximum: [{ type: 'integer', maximum: 2 }, 2, 3],
  items: [{ type: 'array', items: { type: 'boolean' } }, [true], [true, 'a']],
  minItems: [{ type: 'array', items: { type: 'boolean' }, minItems: 1 }, [true], []],
  properties: [{ type: 'object', properties: { a: { type: 'boolean' } } }, { a: true }, { a: 1 }],
  required: [{ type: 'object', required: ['a'] }, { a: true }, {}],
  additionalProperties: [{ type: 'object', additionalProperties: false }, {}, { a: 1 }],
  propertyNames: [
    { type: 'object', propertyNames: { type: 'string', pattern: '^a$' } },
    { a: 1 },
    { b: 1 },
  ],
  minProperties: [{ type: 'object', minProperties: 1 }, { a: 1 }, {}],
  oneOf: [
    { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    ['a'],
    true,
  ],
};

describe('the schema of the manifest', () => {
  const parts = partsOf(manifestSchema);

  it('uses only keywords that are checked', () => {
    const silent = ['$id', 'description', 'examples'];
    const used = new Set(parts.flatMap(({ schema }) => Object.keys(schema)));
    assert.deepEqual(
      [...used].filter((keyword) => !silent.includes(keyword) && !(keyword in KEYWORDS)),
      [],
    );
  });

  for (const [keyword, [schema, good, bad]] of Object.entries(KEYWORDS)) {
    it(`is checked for ${keyword}`, () => {
      assert.deepEqual(check(schema, good), []);
      assert.equal(check(schema, bad).length, 1);
    });
  }

  it('wants more than blanks where the reader does', () => {
    const places = (manifest: object): readonly string[] =>
      check(manifestSchema, { services: [], ...manifest }).map(({ code, path }) => code + path);
    const controller = { name: 'A', email: 'a@b.nl' };
    for (const blank of ['', ' ', '\n\t', '\u00a0', '\ufeff']) {
      assert.deepEqual(places({ controller: { ...controller, name: blank } }), [
        'wrong-value/controller/name',
      ]);
      assert.deepEqual(places({ controller, banner: { title: blank } }), [
        'wrong-value/banner/title',
      ]);
      assert.deepEqual(places({ controller, banner: { title: { nl: 'a', en: blank } } }), [
        'wrong-value/banner/title/en',
      ]);
    }
    assert.deepEqual(places({ controller, banner: { title: ' a\n' } }), []);
  });

  it('lets a statement in a file of its own name its schema', () => {
    const controller = { name: 'A', email: 'a@b.nl' };
    const statement = { $schema: '/helder/manifest.schema.json#/$defs/statement' };
    assert.deepEqual(check(manifestSchema, { controller, services: [], statement }), []);
  });

  it('describes every field', () => {
    assert.deepEqual(
      parts
        .filter(({ schema, described }) => described && !schema.description)
        .map(({ path }) => path),
      [],
    );
  });

  it('tells the branches of a union apart by type', () => {
    for (const { schema, path } of parts) {
      if (!('oneOf' in schema)) continue;
      const types = schema.oneOf.map((branch) => ('type' in branch ? branch.type : 'oneOf'));
      assert.equal(new Set([...types, 'oneOf']).size, types.length + 1, path);
    }
  });

  it('has every field in the full sample', () => {
    const full = JSON.stringify(fixture('full'));
    const fields = new Set(
      parts.flatMap(({ schema }) =>
        'properties' in schema ? Object.keys(schema.properties ?? {}) : [],
      ),
    );
    assert.deepEqual(
      [...fields].filter((field) => !full.includes(`"${field}":`)),
      [],
    );
  });

  it('has patterns that take no longer than their input', () => {
    const patterns = new Set(
      parts.flatMap(({ schema }) =>
        'pattern' in schema && schema.pattern ? [schema.pattern] : [],
      ),
    );
    const starts = [
      '',
      'P',
      'PT',
      'P1',
      'a@',
      'a@a.',
      'https://',
      '/',
      './',
      'aaa',
      'nl',
      '*.',
      'G-',
      'LI-',
      '+1',
      '2026-',
      '12:',
    ];
    const units = [
      '1',
      'a',
      'A',
      '.',
      'a.',
      '.a',
      '-',
      '-aa',
      '1Y',
      '1M',
      '/',
      ' ',
      '*',
      '@',
      ':1',
      '-1',
    ];
    const length = 40_000;
    for (const pattern of patterns) {
      const expression = new RegExp(pattern, 'u');
      for (const start of starts) {
        for (const unit of units) {
          const text = start + unit.repeat(length / unit.length);
          const before = performance.now();
          for (const end of ['', '\n', '@', ';', '!']) expression.test(text + end);
          const taken = performance.now() - before;
          assert.ok(taken < 500, `${pattern} took ${taken.toFixed()} ms for ${start}${unit}…`);
        }
      }
    }
  });
});
