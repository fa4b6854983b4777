import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BASICS, needsOf } from '../../dist/esm/core/needs.js';
import { statement as schema } from '../../dist/esm/core/schema/statement.js';

const STATED = ['statement', 'statement-nl'];
const needs = (statement: unknown, services: unknown = []): readonly string[] =>
  needsOf({ manifest: { services, statement }, statement }, 'nl');

describe('what a notice needs', () => {
  it('is nothing more for a manifest without a statement', () => {
    assert.deepEqual(needs(undefined), []);
    assert.deepEqual(needs(undefined, [{ id: 'a', description: 'No *Markdown* here.' }]), []);
  });

  it('is nothing more for plain texts about who, rights and security', () => {
    const plain = { title: 'Privacy', introduction: 'Hallo.', security: { nl: 'Sloten.' } };
    assert.deepEqual(needs({ ...plain, rights: { access: 'Bel ons.' } }), []);
  });

  it('is what only some statements have, for every other part that the schema knows', () => {
    const basics: readonly string[] = BASICS;
    for (const name of Object.keys(schema.properties))
      assert.deepEqual(needs({ [name]: {} }), basics.includes(name) ? [] : STATED, name);
  });

  it('is the Markdown parser for a text or a note that holds some, in whatever language', () => {
    assert.deepEqual(needs({ security: 'Sloten en *sleutels*.' }), ['markdown']);
    assert.deepEqual(needs({ security: { nl: 'Sloten.', en: '- Locks' } }), ['markdown']);
    assert.deepEqual(needs(undefined, [{ note: { en: 'See [this](/x).' } }]), ['markdown']);
  });

  it('is what fills placeholders and footnotes, with Markdown around what is filled in', () => {
    assert.deepEqual(needs({ security: 'Mail {controller.email}.' }), ['filled', 'markdown']);
    assert.deepEqual(needs({ security: 'Sloten[^1].' }), ['filled', 'markdown']);
    assert.deepEqual(needs({ security: 'Sloten\ue000a\ue001' }), ['filled', 'markdown']);
  });

  it('is everything for a statement that is still to be fetched', () => {
    assert.deepEqual(needs('/statement.json'), ['filled', 'markdown', ...STATED]);
  });

  it('is told of whatever stands there', () => {
    for (const odd of [null, 1, true, [], [[null]], { a: null }])
      assert.doesNotThrow(() => needs(odd, odd));
  });
});
