import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pickLanguage } from '../../dist/esm/core/language.js';

describe('pickLanguage', () => {
  it('takes the page’s, where manifest and interface both have it', () => {
    assert.equal(pickLanguage('en', ['nl', 'en']), 'en');
    assert.equal(pickLanguage('EN-gb', ['nl', 'en-US']), 'en');
    assert.equal(pickLanguage('nl-BE', ['en', 'nl']), 'nl');
  });

  it('takes the manifest’s first else', () => {
    assert.equal(pickLanguage('en', ['nl']), 'nl');
    assert.equal(pickLanguage('de', ['en', 'nl']), 'en');
    assert.equal(pickLanguage('', ['de', 'en']), 'en');
  });

  it('goes by the page where the manifest names none, and speaks Dutch in the end', () => {
    assert.equal(pickLanguage('en', []), 'en');
    assert.equal(pickLanguage('en', ['de']), 'en');
    for (const page of ['', 'de', 'constructor', '__proto__', 'english', '-nl'])
      assert.equal(pickLanguage(page, []), 'nl');
  });
});
