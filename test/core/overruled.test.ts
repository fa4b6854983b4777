import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConsentRecord, Decision } from '../../dist/esm/core/record.js';
import { overruled } from '../../dist/esm/core/overruled.js';
import { writeOccasion } from '../../dist/esm/core/write-record.js';
import { occasion } from './record-fixture.js';

const { time } = occasion;

/** A record that was written some milliseconds later than others. */
const record = (later: number, decisions: Readonly<Record<string, Decision>>): ConsentRecord => ({
  key: 'k',
  months: 6,
  types: '-------',
  rest: writeOccasion({ ...occasion, time: time + later }),
  entries: Object.entries(decisions).map(([id, decision]) => ({
    id,
    decision,
    purpose: 'statistical',
    withdrawn: false,
    retired: false,
    overrides: false,
    loads: false,
    signals: false,
    day: 1,
    digest: '1',
    facts: '',
  })),
});
const denied = { a: 'denied', b: 'denied', c: 'granted', d: 'denied' } as const;
const granted = { a: 'granted', b: 'denied', c: 'granted' } as const;

describe('overruled', () => {
  it('gives what was denied here and is granted in a record that is older, or too young to know', () => {
    for (const later of [-1, 0, 200])
      assert.deepEqual(overruled(record(0, denied), record(later, granted), time - 1), {
        a: 'denied',
      });
  });

  it('gives nothing where the other is newer', () => {
    assert.deepEqual(overruled(record(0, denied), record(201, granted), time - 1), {});
  });

  it('gives nothing of what was decided before this page began', () => {
    assert.deepEqual(overruled(record(0, denied), record(0, granted), time + 1), {});
  });

  it('never grants', () => {
    assert.deepEqual(overruled(record(9, granted), record(0, denied), time - 1), {});
  });
});
