import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readOccasion } from '../../dist/esm/core/occasion.js';
import { parseRecord, type ConsentRecord } from '../../dist/esm/core/record.js';
import { formatRecord, writeOccasion } from '../../dist/esm/core/write-record.js';

const bare: ConsentRecord = { key: 'k', months: 6, types: '-------', rest: [], entries: [] };
const none = { id: '', sequence: 0 };
const time = Date.parse('2026-11-21T12:34:56.789Z');

describe('readOccasion', () => {
  const versionOf = (version: string): string | undefined => {
    const rest = writeOccasion({ ...none, time, method: 'banner', language: 'nl', version });
    const record = parseRecord(formatRecord({ ...bare, rest }));
    return record && readOccasion(record)?.version;
  };

  it('reads what was written', () => {
    const counted = { id: 'c4dd1d27-46cf-45c3-9c20-7126460c132f', sequence: 1_838_448_446_344_500 };
    for (const [language, change] of [
      ['en', none],
      ['nl-x-informal', counted],
    ] as const) {
      const occasion = { ...change, time, method: 'preferences', language, version: '2.1' };
      const record = parseRecord(formatRecord({ ...bare, rest: writeOccasion(occasion) }));
      assert.deepEqual(record && readOccasion(record), occasion);
    }
  });

  it('counts whole milliseconds, also by a clock that tells fractions', () => {
    const rest = writeOccasion({
      ...none,
      time: time + 0.25,
      method: 'api',
      language: 'nl',
      version: '',
    });
    assert.equal(readOccasion({ ...bare, rest })?.time, time);
  });

  it('reads any version, save for tildes and half characters', () => {
    for (const version of [
      '',
      '2.1',
      '...',
      '100%',
      '%7e',
      '2026-11-21',
      'versie één',
      '版本 3',
      '🍪',
      'a b;c=d"',
    ])
      assert.equal(versionOf(version), version);
    assert.equal(versionOf('1~2'), '12');
    assert.equal(versionOf('a\ud800b'), 'ab');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (version) => {
        assert.equal(versionOf(version), version.replace(/[~\p{Cs}]/gu, ''));
      }),
    );
  });

  it('writes what a cookie can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (version) => {
        encodeURIComponent(
          writeOccasion({ ...none, time, method: 'api', language: 'nl', version }).join('.'),
        );
      }),
    );
    encodeURIComponent(
      writeOccasion({
        ...none,
        time,
        method: 'api',
        language: 'nl',
        version: '\ud800 \udfff',
      }).join('.'),
    );
  });

  it('makes nothing of nonsense, and always a date of the rest', () => {
    for (const rest of [
      [],
      ['4'],
      ['4', ''],
      ['4', '!'],
      ['4', '-zzzzzzzzzzzz'],
      ['4', 'zzzzzzzzzzzz'],
    ])
      assert.equal(readOccasion({ ...bare, rest }), undefined, rest.join());
    fc.assert(
      fc.property(fc.array(fc.string()), (rest) => {
        const occasion = readOccasion({ ...bare, rest });
        if (occasion) new Date(occasion.time).toISOString();
      }),
    );
  });
});
