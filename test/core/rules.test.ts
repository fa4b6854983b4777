import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkManifest } from '../../dist/esm/core/check-manifest.js';

const smallest = { controller: { name: 'A', email: 'a@b.nl' }, services: [] };

describe('the rules', () => {
  const codes = (manifest: object): readonly string[] =>
    checkManifest({ ...smallest, ...manifest }).map(({ code, path }) => `${code} ${path}`);
  const rows = (...rows: readonly object[]): object => ({
    statement: { processing: { groups: [{ title: 'A', rows }] } },
  });
  const activity = {
    data: 'a',
    retention: 'P1Y',
    responsible: 'controller',
    bases: [{ basis: 'contract' }],
  };

  it('let a row be an activity or a heading, not a bit of both', () => {
    const at = (i: number): string => `bad-row /statement/processing/groups/0/rows/${String(i)}`;
    assert.deepEqual(codes(rows(activity, { heading: 'a' }, { heading: 'a', note: 'b' })), []);
    assert.deepEqual(codes(rows({}, { ...activity, heading: 'a' }, { note: 'a' })), [
      at(0),
      at(1),
      at(2),
    ]);
  });

  it('want a text in every language that the manifest lists', () => {
    const banner = { title: { nl: 'a', de: 'b' }, text: 'c' };
    assert.deepEqual(codes({ languages: ['nl'], banner }), []);
    assert.deepEqual(codes({ banner }), []);
    assert.deepEqual(codes({ languages: ['nl', 'en'], banner }), [
      'missing-translation /banner/title',
    ]);
  });

  it('want https, save on one’s own machine', () => {
    const service = (origin: string): object => ({ services: [{ use: 'leadinfo', origin }] });
    for (const host of [
      'localhost',
      'localhost:8000',
      'shop.localhost',
      'shop.test:80',
      '127.0.0.1:1',
      '[::1]:80',
    ]) {
      assert.deepEqual(codes(service(`http://${host}`)), []);
    }
    for (const host of ['a.nl', 'localhost.nl', '127.0.0.1.nl', 'a.nl:80']) {
      assert.deepEqual(codes(service(`http://${host}`)), ['insecure-address /services/0/origin']);
    }
  });
});
