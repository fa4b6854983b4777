import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { consentTypes } from '../../dist/esm/core/schema/values.js';
import { TYPES } from '../../dist/esm/core/consent-types.js';

describe('the Google consent types', () => {
  it('stand in the order in which presets are written: rows and records hold only their places', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../src/services/preset.schema.json', import.meta.url), 'utf8'),
    ) as { properties: { consentTypes: { items: { enum: readonly string[] } } } };
    assert.deepEqual([...TYPES], schema.properties.consentTypes.items.enum);
  });

  it('are those that a manifest may name', () => {
    assert.deepEqual([...TYPES], [...consentTypes.items.enum]);
  });
});
