import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { covers } from '../../dist/esm/core/host-entry.js';

describe('covers', () => {
  const cases: readonly (readonly [entry: string, address: string, expected: boolean])[] = [
    ['cdn.vendor.example', 'cdn.vendor.example/a.js', true],
    ['cdn.vendor.example', 'cdn.vendor.example/', true],
    ['vendor.example', 'cdn.vendor.example/a.js', false],
    ['vendor.example', 'vendor.example.evil.test/a.js', false],
    ['*.vendor.example', 'cdn.vendor.example/a.js', true],
    ['*.vendor.example', 'a.b.vendor.example/a.js', true],
    ['*.vendor.example', 'vendor.example/a.js', false],
    ['*.vendor.example', 'othervendor.example/a.js', false],
    ['*.vendor.example', 'own.test/cdn.vendor.example/a.js', false],
    ['*.vendor.example', 'cdn.vendor.example.evil.test/', false],
    ['www.vendor.example/tag/', 'www.vendor.example/tag/a.js', true],
    ['www.vendor.example/tag/', 'www.vendor.example/tags/a.js', false],
    ['www.vendor.example/tag/', 'www.vendor.example/', false],
    ['*.vendor.example/tag/', 'www.vendor.example/tag/a.js', true],
    ['', 'vendor.example/', false],
    ['*', 'vendor.example/', false],
  ];
  for (const [entry, address, expected] of cases) {
    it(`${entry || 'nothing'} ${expected ? 'covers' : 'does not cover'} ${address}`, () => {
      assert.equal(covers(entry, address), expected);
    });
  }
});
