import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatCount } from '../../dist/esm/core/format-count.js';
import { formatDate, formatDays } from '../../dist/esm/core/format-date.js';
import { formatCountry, formatDuration, formatList } from '../../dist/esm/core/format.js';

const words = { session: 'tot u de browser sluit', persistent: 'tot u het zelf wist' };

describe('formatDuration', () => {
  const cases: readonly (readonly [duration: string, nl: string, en: string])[] = [
    ['P6M', '6\u00a0maanden', '6\u00a0months'],
    ['P1M', '1\u00a0maand', '1\u00a0month'],
    ['P1Y', '1\u00a0jaar', '1\u00a0year'],
    ['P1Y6M', '1\u00a0jaar en 6\u00a0maanden', '1\u00a0year and 6\u00a0months'],
    ['P2W', '2\u00a0weken', '2\u00a0weeks'],
    ['P179D', '179\u00a0dagen', '179\u00a0days'],
    ['PT30M', '30\u00a0minuten', '30\u00a0minutes'],
    [
      'P1DT2H3S',
      '1\u00a0dag, 2\u00a0uur en 3\u00a0seconden',
      '1\u00a0day, 2\u00a0hours and 3\u00a0seconds',
    ],
  ];
  for (const [duration, nl, en] of cases) {
    it(`says ${duration} in both languages`, () => {
      assert.equal(formatDuration(duration, 'nl'), nl);
      assert.equal(formatDuration(duration, 'en'), en);
    });
  }

  it('has words for what has no length', () => {
    assert.equal(formatDuration('session', 'nl', words), 'tot u de browser sluit');
    assert.equal(formatDuration('persistent', 'nl', words), 'tot u het zelf wist');
  });

  it('shows what is no duration as it stands', () => {
    for (const odd of ['', 'P', 'PT', 'forever', 'P-1D', 'p1y'])
      assert.equal(formatDuration(odd, 'nl'), odd);
  });
});

describe('formatDate', () => {
  it('writes the month in words, whatever the time zone', () => {
    assert.equal(formatDate('2026-11-21', 'nl'), '21 november 2026');
    assert.equal(formatDate('2026-11-21', 'en'), '21 November 2026');
  });
  it('shows what is no date as it stands', () => {
    for (const date of ['2026-13-40', '2026-02-30', '2026-06-31'])
      assert.equal(formatDate(date, 'nl'), date);
  });
});

describe('formatDays', () => {
  const range = '{from} t/m {to}';
  it('makes runs of three days or more', () => {
    assert.equal(
      formatDays(['mon', 'tue', 'wed', 'thu', 'fri'], 'nl', range),
      'maandag t/m vrijdag',
    );
    assert.equal(formatDays(['sat', 'sun'], 'nl', range), 'zaterdag en zondag');
    assert.equal(
      formatDays(['fri', 'mon', 'wed', 'tue'], 'nl', range),
      'maandag t/m woensdag en vrijdag',
    );
  });
});

describe('formatList, formatCount and formatCountry', () => {
  it('follow the language', () => {
    assert.equal(formatList(['a', 'b', 'c'], 'nl'), 'a, b en c');
    assert.equal(formatList(['a', 'b', 'c'], 'en'), 'a, b and c');
    const forms = { one: '{count} dienst', other: '{count} diensten' };
    assert.equal(formatCount(1, 'nl', forms), '1\u00a0dienst');
    assert.equal(formatCount(1200, 'nl', forms), '1.200\u00a0diensten');
    assert.equal(formatCountry('NL', 'nl'), 'Nederland');
    assert.equal(formatCountry('US', 'en'), 'United States');
  });
  it('show an odd country code as it stands', () => {
    assert.equal(formatCountry('Nederland', 'nl'), 'Nederland');
  });
});
