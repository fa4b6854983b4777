import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { RecordEntry } from '../../dist/esm/core/record.js';
import {
  allows,
  decisionsOf,
  isCurrent,
  recall,
  servicesOf,
  type State,
} from '../../dist/esm/core/state.js';
import { records } from './record-fixture.js';

const dayOf = (date: string): number => Date.parse(date) / 86_400_000;
const entry: RecordEntry = {
  id: 'a',
  purpose: 'p',
  decision: 'granted',
  withdrawn: false,
  retired: false,
  overrides: false,
  loads: false,
  signals: false,
  day: dayOf('2026-01-15'),
  digest: '1',
  facts: '',
};
const service = (
  id: string,
  purpose: string,
  decision: State['services'][number]['decision'],
): State['services'][number] => ({ id, purpose, decision, loads: false, signals: false });

describe('isCurrent', () => {
  const stands = (today: string, months = 6, day = '2026-01-15'): boolean =>
    isCurrent({ ...entry, day: dayOf(day) }, months, dayOf(today));

  it('ends on the day, not before', () => {
    assert.ok(stands('2026-01-15'));
    assert.ok(stands('2026-07-14'));
    assert.ok(!stands('2026-07-15'));
    assert.ok(stands('2027-02-14', 13));
    assert.ok(!stands('2027-02-15', 13));
  });

  it('never ends sooner where the month is shorter', () => {
    assert.ok(stands('2026-03-02', 6, '2025-08-31'));
    assert.ok(!stands('2026-03-03', 6, '2025-08-31'));
  });

  it('leaves one day to clocks that differ', () => {
    assert.ok(stands('2026-01-14'));
    assert.ok(!stands('2026-01-13'));
  });

  it('does not stand on nonsense', () => {
    for (const day of [NaN, Infinity, 1e12]) assert.ok(!isCurrent({ ...entry, day }, 6, 20_000));
    for (const months of [NaN, Infinity, 0, -6]) assert.ok(!isCurrent(entry, months, entry.day));
  });
});

describe('recall', () => {
  it('speaks only for the very manifest, and only while every decision stands', () => {
    const record = {
      key: 'k',
      months: 6,
      types: '1------',
      rest: [],
      entries: [entry, { ...entry, id: 'x', decision: 'exempt', day: 0 } as const],
    };
    const today = entry.day + 1;
    assert.deepEqual(recall(record, 'k', today), { services: record.entries, types: '1------' });
    assert.equal(recall(record, 'l', today), undefined);
    assert.equal(recall(undefined, 'k', today), undefined);
    assert.equal(recall(record, 'k', dayOf('2026-07-15')), undefined);
    assert.equal(
      recall(
        { ...record, entries: [...record.entries, { ...entry, id: 'b', day: entry.day - 200 }] },
        'k',
        today,
      ),
      undefined,
    );
  });

  it('gives back what was decided, and allows nothing else', () => {
    fc.assert(
      fc.property(records, fc.nat(60_000_000), (record, today) => {
        const state = recall(record, record.key, today);
        if (!state) return;
        // What is no longer used is nobody’s to decide about.
        const decided = record.entries.flatMap(({ id, decision, retired }) =>
          decision === 'exempt' || retired ? [] : [[id, decision] as const],
        );
        assert.deepEqual(Object.entries(decisionsOf(state)).sort(), decided.sort());
      }),
      { numRuns: 1000 },
    );
  });
});

describe('allows', () => {
  const state: State = {
    services: [
      service('a', 'p', 'granted'),
      service('b', 'p', 'denied'),
      service('c', 'q', 'exempt'),
      service('d', 'q', 'granted'),
      service('e', 'r', undefined),
    ],
    types: '',
  };

  it('lets a purpose stand for all its services', () => {
    const answers = [
      'a',
      'b',
      'c',
      'd',
      'e',
      'p',
      'q',
      'r',
      'z',
      'constructor',
      '__proto__',
      '',
    ].map((id) => allows(state, id));
    assert.deepEqual(answers, [
      true,
      false,
      true,
      true,
      false,
      false,
      true,
      false,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    assert.deepEqual(
      servicesOf(state, 'p').map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('allows nothing before anything is known', () => {
    assert.equal(allows({ services: [], types: '' }, 'a'), undefined);
  });

  it('lists decisions, frozen and without what is inherited', () => {
    const decisions = decisionsOf(state);
    assert.deepEqual({ ...decisions }, { a: 'granted', b: 'denied', d: 'granted' });
    assert.ok(Object.isFrozen(decisions));
    assert.equal(decisions['constructor'], undefined);
  });
});
