import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pick } from '../../dist/esm/core/text.js';

describe('pick', () => {
  it('gives the wanted language', () => {
    assert.deepEqual(pick({ nl: 'ja', en: 'yes' }, 'en'), { text: 'yes', lang: 'en' });
  });

  it('falls back on the first, and says which', () => {
    assert.deepEqual(pick({ nl: 'ja', en: 'yes' }, 'de'), { text: 'ja', lang: 'nl' });
    assert.deepEqual(pick({ nl: 'ja' }, 'constructor'), { text: 'ja', lang: 'nl' });
    assert.deepEqual(pick({}, 'nl'), { text: '', lang: undefined });
  });

  it('does not guess the language of a text that does not say', () => {
    assert.deepEqual(pick('ja', 'en'), { text: 'ja', lang: undefined });
  });
});
