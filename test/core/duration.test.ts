import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DAY, expiryDay, isWithin, monthsOf } from '../../dist/esm/core/duration.js';

const dayOf = (date: string): number => Date.parse(date) / DAY;
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

describe('monthsOf', () => {
  it('counts years and months', () => {
    assert.deepEqual(
      ['P0M', 'P6M', 'P1Y', 'P1Y1M', 'P0Y13M', 'P2Y'].map(monthsOf),
      [0, 6, 12, 13, 13, 24],
    );
  });

  it('knows nothing else', () => {
    for (const value of [
      '',
      'P',
      'PT',
      'P1D',
      'P1M1D',
      'PT1M',
      'P-6M',
      '-P6M',
      'P6',
      '6M',
      'P6m',
      ' P6M',
      'P6M ',
      'P6M\n',
      'P1M1Y',
      'P1.5M',
      null,
      undefined,
      6,
      {},
      ['P6M'],
    ])
      assert.equal(monthsOf(value), undefined, JSON.stringify(value));
  });

  it('takes a huge number for a long time', () => {
    assert.ok((monthsOf(`P${'9'.repeat(400)}Y`) ?? 0) > 1e9);
  });
});

describe('isWithin', () => {
  it('is sure of what is short', () => {
    for (const value of [
      'session',
      'P0D',
      'P1D',
      'P99D',
      'PT0S',
      'PT30M',
      'PT24H',
      'PT999H',
      'PT86400S',
      'P0M',
      'P13M',
      'P1Y',
      'P1Y1M',
    ])
      assert.ok(isWithin(value, 13), value);
  });

  it('doubts everything else', () => {
    for (const value of [
      'persistent',
      'P14M',
      'P1Y2M',
      'P2Y',
      'P100D',
      'P999D',
      'P1M1D',
      'P1W',
      'PT9999H',
      'PT999999999M',
      'PT99999999999S',
      'PT1H1M',
      'P',
      'PT',
      '',
      'sessions',
      'P1D\n',
      null,
      undefined,
      1,
      {},
      ['session'],
    ])
      assert.ok(!isWithin(value, 13), JSON.stringify(value));
  });
});

describe('expiryDay', () => {
  it('counts by the calendar', () => {
    const expiry = (day: string, months: number): string => dateOf(expiryDay(dayOf(day), months));
    assert.equal(expiry('2026-01-15', 6), '2026-07-15');
    assert.equal(expiry('2026-11-30', 13), '2027-12-30');
    assert.equal(expiry('2026-08-30', 6), '2027-03-02');
    assert.equal(expiry('2027-08-31', 6), '2028-03-02');
    assert.equal(expiry('2026-12-31', 9), '2027-10-01');
    assert.equal(expiry('2024-02-29', 12), '2025-03-01');
  });

  it('never comes sooner than the months say, nor three days later', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 6, max: 13 }),
        (day, months) => {
          const expiry = expiryDay(day, months);
          const from = new Date(day * DAY);
          const until = new Date(expiry * DAY);
          const passed =
            12 * (until.getUTCFullYear() - from.getUTCFullYear()) +
            until.getUTCMonth() -
            from.getUTCMonth();
          assert.ok(Number.isInteger(expiry));
          assert.ok(
            passed === months
              ? until.getUTCDate() === from.getUTCDate()
              : passed === months + 1 && until.getUTCDate() <= 3,
          );
        },
      ),
      { numRuns: 3000 },
    );
  });
});
