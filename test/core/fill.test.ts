import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fill } from '../../dist/esm/core/fill.js';

describe('fill', () => {
  it('fills each placeholder, as often as it stands there', () => {
    assert.equal(fill('{a} en {b}, {a}', { a: '1', b: '2' }), '1 en 2, 1');
  });

  it('leaves out what has no value', () => {
    assert.equal(fill('[{a}{constructor}{__proto__}{toString}]', {}), '[]');
  });

  it('takes a value as it is', () => {
    assert.equal(fill('{a}', { a: '{b} $& $1 <b>', b: 'x' }), '{b} $& $1 <b>');
    assert.equal(fill('{ a } {a-b} {', { a: 'x' }), '{ a } {a-b} {');
  });

  it('ends a sentence once where its last value ends in a full stop', () => {
    assert.equal(fill('Naar {names}. Meer.', { names: 'Kaart B.V.' }), 'Naar Kaart B.V. Meer.');
    assert.equal(fill('Naar {names}.', { names: 'Kaart B.V.' }), 'Naar Kaart B.V.');
    assert.equal(fill('Naar {names}.', { names: 'Kaart' }), 'Naar Kaart.');
    assert.equal(fill('{path}/x', { path: '..' }), '../x');
  });
});
