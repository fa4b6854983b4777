import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { nextSequence } from '../../dist/esm/core/sequence.js';

const time = fc.double({ min: 1.6e12, max: 8e12, noNaN: true });
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('nextSequence', () => {
  it('only grows, whatever the clock does, and stays an exact number', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(time, random), { minLength: 1 }), (steps) => {
        let last = NaN;
        for (const [now, chance] of steps) {
          const next = nextSequence(last, now, chance);
          assert.ok(Number.isSafeInteger(next));
          if (last) assert.ok(next > last);
          last = next;
        }
      }),
    );
  });

  it('grows with time, so that what is decided later elsewhere is greater too', () => {
    fc.assert(
      fc.property(time, random, random, (now, one, other) => {
        assert.ok(nextSequence(NaN, now, one) < nextSequence(NaN, now + 1, other) + 1);
        assert.ok(nextSequence(NaN, now, one) < nextSequence(NaN, now + 2, other));
      }),
    );
  });

  it('tells tabs apart that decide in the same millisecond after the same record', () => {
    assert.notEqual(nextSequence(5, 1.7e12, 0.1), nextSequence(5, 1.7e12, 0.2));
    assert.notEqual(nextSequence(1e16 / 2, 1.7e12, 0.1), nextSequence(1e16 / 2, 1.7e12, 0.2));
  });
});
