import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { digest, hash } from '../../dist/esm/core/digest.js';

describe('hash', () => {
  it('is FNV-1a', () => {
    assert.deepEqual(['', 'a', 'foobar'].map(hash), [0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });
});

describe('digest', () => {
  it('is the same for equal values, short, and fit for a record', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.equal(digest(value), digest(JSON.parse(JSON.stringify(value))));
        assert.match(digest(value), /^[a-z0-9]{1,7}$/);
      }),
    );
  });

  it('is that of the value itself, whatever a page has given to all objects', () => {
    const value = { a: [1, { b: 'c' }], d: null };
    const before = digest(value);
    const objects = Object.prototype as { toJSON?: unknown };
    const arrays = Array.prototype as { toJSON?: unknown };
    try {
      objects.toJSON = () => 'x';
      arrays.toJSON = () => 'y';
      assert.equal(digest(value), before);
      assert.notEqual(digest([1]), digest([2]));
    } finally {
      delete objects.toJSON;
      delete arrays.toJSON;
    }
  });

  it('differs for values that differ', () => {
    const values = fc.uniqueArray(fc.string(), { minLength: 100, maxLength: 100 });
    fc.assert(
      fc.property(values, (texts) => {
        assert.ok(new Set(texts.map((text) => digest([text]))).size >= 99);
      }),
    );
    assert.notEqual(digest(['a', 'b']), digest(['b', 'a']));
    assert.notEqual(digest(['ab']), digest(['a', 'b']));
  });
});
