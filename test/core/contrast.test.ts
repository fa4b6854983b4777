import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contrastOf, readColour, type Colour } from '../../dist/esm/core/contrast.js';

const read = (text: string): Colour => readColour(text) ?? assert.fail(text);

describe('readColour', () => {
  it('reads what browsers compute', () => {
    assert.deepEqual(read('rgb(255, 0, 51)'), [1, 0, 0.2, 1]);
    assert.deepEqual(read('rgba(0, 0, 0, 0.5)'), [0, 0, 0, 0.5]);
    assert.deepEqual(read('color(srgb 1 0.5 0)'), [1, 0.5, 0, 1]);
    assert.deepEqual(read('color(srgb 0 none 1 / 0.25)'), [0, 0, 1, 0.25]);
  });

  it('reads nothing else', () => {
    for (const text of ['', 'red', 'oklch(0.5 0.1 20)', 'rgb(a, b, c)', 'color(display-p3 1 0 0)'])
      assert.equal(readColour(text), undefined, text);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const colour = readColour(text);
        return colour === undefined || colour.every((value) => !Number.isNaN(value));
      }),
    );
  });
});

describe('contrastOf', () => {
  it('is what WCAG says it is', () => {
    const white = read('rgb(255, 255, 255)');
    assert.equal(contrastOf(read('rgb(0, 0, 0)'), white).toFixed(2), '21.00');
    // https://webaim.org/resources/contrastchecker/: #767676 is the lightest grey that passes on white.
    assert.equal(contrastOf(read('rgb(118, 118, 118)'), white).toFixed(2), '4.54');
    assert.equal(contrastOf(read('rgb(119, 119, 119)'), white).toFixed(2), '4.48');
    assert.equal(contrastOf(white, white), 1);
  });

  it('sees what shines through', () => {
    const [black, white] = [read('rgb(0, 0, 0)'), read('rgb(255, 255, 255)')];
    assert.equal(contrastOf(black, read('rgba(0, 0, 0, 0)'), white).toFixed(2), '21.00');
    assert.equal(contrastOf(read('rgba(0, 0, 0, 0)'), white), 1);
  });

  it('does not depend on which of the two is the text', () => {
    const part = fc.integer({ min: 0, max: 255 }).map((value) => value / 255);
    const colour = fc.tuple(part, part, part, fc.constant(1));
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const ratio = contrastOf(one, other);
        assert.ok(Math.abs(ratio - contrastOf(other, one)) < 1e-9);
        assert.ok(ratio >= 1 && ratio <= 21.01);
      }),
    );
  });
});
