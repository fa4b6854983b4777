import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkManifest } from '../../dist/esm/core/check-manifest.js';
import { check } from '../../dist/esm/core/check.js';
import { diagnose } from '../../dist/esm/core/diagnose.js';
import { manifestSchema } from '../../dist/esm/core/schema/manifest.js';
import { fixture, fixtureNames } from './manifests.js';

const GOOD = ['smallest', 'full', 'separate-statement'];
const smallest = { controller: { name: 'A', email: 'a@b.nl' }, services: [] };
const places = (manifest: unknown): readonly string[] =>
  check(manifestSchema, manifest).map(({ code, path }) => `${code} ${path}`);

describe('check', () => {
  for (const name of GOOD) {
    it(`accepts ${name}.json`, () => {
      assert.deepEqual(checkManifest(fixture(name)), []);
      assert.deepEqual(diagnose(fixture(name)), []);
    });
  }

  for (const name of fixtureNames().filter((name) => !GOOD.includes(name))) {
    it(`finds ${name} in ${name}.json`, () => {
      const manifest = fixture(name);
      const codes = [...diagnose(manifest), ...checkManifest(manifest)].map(({ code }) => code);
      assert.ok(
        codes.some((code) => code === name),
        codes.join(', '),
      );
    });
  }

  it('says where, what was expected and what stands there', () => {
    assert.deepEqual(check(manifestSchema, { ...smallest, languages: ['nl', 'Dutch'] }), [
      {
        code: 'wrong-value',
        severity: 'error',
        path: '/languages/1',
        expected:
          'a string: A BCP 47 language tag, such as `nl` or `en`; `nl-x-informal`, `de-x-informal` and `fr-x-informal` address people as *je*, *du* and *tu*.',
        found: '"Dutch"',
      },
    ]);
  });

  it('finds each defect once', () => {
    assert.deepEqual(
      places({ controller: { name: '', mail: 'a@b.nl' }, services: {}, banner: { title: {} } }),
      [
        'missing-field /controller/email',
        'wrong-value /controller/name',
        'unknown-field /controller/mail',
        'wrong-value /services',
        'wrong-value /banner/title',
      ],
    );
  });

  it('suggests the field that was probably meant', () => {
    const expectations = (manifest: object): unknown =>
      check(manifestSchema, { ...smallest, ...manifest })[0]?.expected;
    assert.equal(expectations({ purpose: {} }), '"purposes" (did you mean that?)');
    assert.equal(expectations({ Banner: {} }), '"banner" (did you mean that?)');
    assert.equal(
      expectations({ consent: { hideReject: true } }),
      'one of "validity", "consentMode", "cookie", "records"',
    );
  });

  it('escapes what a JSON Pointer needs escaped', () => {
    assert.deepEqual(places({ ...smallest, 'a/b~c': 1 }), ['unknown-field /a~1b~0c']);
  });

  it('takes names that objects inherit for what they are', () => {
    const manifest: unknown = JSON.parse(
      '{"__proto__": {"controller": 1}, "constructor": 1, "purposes": {"__proto__": {}, "toString": {}}}',
    );
    assert.deepEqual(places(manifest), [
      'missing-field /controller',
      'missing-field /services',
      'unknown-field /__proto__',
      'unknown-field /constructor',
      'wrong-value /purposes/__proto__',
      'wrong-value /purposes/toString',
    ]);
  });

  it('answers whatever it is given', () => {
    const services: unknown[] = [];
    services[1] = undefined;
    assert.deepEqual(places({ ...smallest, services }), [
      'wrong-value /services/0',
      'wrong-value /services/1',
    ]);
    assert.deepEqual(places({ ...smallest, version: undefined }), []);
    for (const value of [undefined, null, true, 0, NaN, '', [], () => 0, Symbol('a'), 1n])
      assert.deepEqual(places(value), ['wrong-value ']);
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = i % 2 ? [deep] : { deep };
    assert.deepEqual(places(deep), ['wrong-value ']);
    assert.deepEqual(places({ ...smallest, banner: { title: deep } }), [
      'wrong-value /banner/title',
    ]);
  });
});
