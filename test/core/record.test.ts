import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readFrame } from '../../dist/esm/core/frame.js';
import {
  LONGEST_RECORD,
  parseRecord,
  type ConsentRecord,
  type Decision,
} from '../../dist/esm/core/record.js';
import { formatRecord, lastDay } from '../../dist/esm/core/write-record.js';
import { choose, records } from './record-fixture.js';

describe('parseRecord', () => {
  const entries = (row: string): unknown =>
    parseRecord(`${row}~1.k.6.-------.4.a.banner.nl.`)?.entries;

  it('reads what was written', () => {
    fc.assert(
      fc.property(records, (record) => {
        const text = formatRecord(record);
        if (text.length <= LONGEST_RECORD) assert.deepEqual(parseRecord(text), record);
        else assert.equal(parseRecord(text), undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('answers to any text', () => {
    const near = fc
      .array(
        fc.constantFrom(
          '1',
          '.',
          '~',
          'k',
          'g',
          'd',
          'x',
          'gl',
          'a.b.g.1.2.',
          '__proto__',
          '%',
          '-',
          '6',
          '\u0000',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), near), (text) => {
        const record = parseRecord(text);
        if (record) assert.match(text, /(^|~)1(\.|$)/);
        for (const { id, decision } of record?.entries ?? []) {
          assert.match(id, /^[a-z][a-z0-9-]{0,39}$/);
          assert.ok(['granted', 'denied', 'exempt'].includes(decision));
        }
      }),
      { numRuns: 4000 },
    );
  });

  it('reads nothing of a damaged record: one bad row and nothing was asked', () => {
    fc.assert(
      fc.property(
        records,
        fc.nat(),
        fc.constantFrom('!', '~', 'A', ' ', '"'),
        (record, at, sign) => {
          const text = formatRecord({ ...record, rest: [] });
          const place = at % (text.lastIndexOf('~') + 1);
          const read = parseRecord(text.slice(0, place) + sign + text.slice(place));
          // A capital may stand in the last three fields, where it changes a digest or a fact.
          for (const entry of read?.entries ?? []) {
            const before = record.entries.find((one) => one.id === entry.id);
            assert.equal(entry.decision, before?.decision);
          }
        },
      ),
      { numRuns: 1000 },
    );
    for (const row of [
      '',
      'a',
      'a.b.g.1.2',
      'a.b.G.1.2.',
      'a.b.gg.1.2.',
      'A.b.g.1.2.',
      'a..g.1.2.',
      'a.b.g.123456.2.',
      'a.b.g.1.2.%',
      'a.b.g.1.2.~a.b.d.1.2.',
    ])
      assert.equal(entries(row), undefined, row);
    const shared = { id: 'a', purpose: 'b', day: 1, digest: '2', facts: '' };
    assert.deepEqual(entries('a.b.gl.1.2.'), [
      {
        ...shared,
        decision: 'granted',
        withdrawn: false,
        retired: false,
        overrides: false,
        loads: true,
        signals: false,
      },
    ]);
    assert.deepEqual(entries('a.b.ws.1.2.'), [
      {
        ...shared,
        decision: 'denied',
        withdrawn: true,
        retired: false,
        overrides: false,
        loads: false,
        signals: true,
      },
    ]);
  });

  it('reads nothing of a record from which a decision was cut off', () => {
    fc.assert(
      fc.property(records, fc.nat(), (record, at) => {
        const text = formatRecord(record);
        const read = parseRecord(text.slice(0, at % text.length));
        if (read) assert.deepEqual(read.entries, record.entries);
      }),
      { numRuns: 3000 },
    );
  });

  it('knows nothing of records of other versions, of none and of one that is too long', () => {
    for (const text of [
      undefined,
      '',
      '0.k.6.-.4',
      '2.k.6.-.4',
      '11.k.6.-',
      '{"version":1}',
      '%7B%7D',
    ])
      assert.equal(parseRecord(text), undefined);
    assert.ok(parseRecord(`1.${'k'.repeat(LONGEST_RECORD - 2)}`));
    assert.equal(parseRecord(`1.${'k'.repeat(LONGEST_RECORD - 1)}`), undefined);
    assert.equal(parseRecord('1.'.repeat(1_000_000)), undefined);
  });

  it('takes names that objects inherit for what they are', () => {
    for (const name of ['__proto__', 'hasOwnProperty', 'toString'])
      assert.equal(entries(`${name}.b.g.1.2.`), undefined);
    assert.deepEqual(Object.keys(entries('constructor.constructor.g.1.2.') ?? {}), ['0']);
    assert.equal(({} as Record<string, unknown>)['id'], undefined);
  });
});

describe('lastDay', () => {
  it('is the expiry of the youngest decision', () => {
    const entry = {
      id: 'a',
      purpose: 'b',
      decision: 'granted',
      withdrawn: false,
      retired: false,
      overrides: false,
      loads: false,
      signals: false,
      digest: '1',
      facts: '',
    } as const;
    const record = {
      key: '',
      months: 6,
      types: '',
      rest: [],
      entries: [
        { ...entry, day: 20_000 },
        { ...entry, id: 'b', day: 20_010 },
      ],
    };
    assert.equal(new Date(lastDay(record) * 86_400_000).toISOString(), '2025-04-14T00:00:00.000Z');
  });
});

describe('a withdrawal', () => {
  const manifest = {
    controller: { name: 'Wadlicht', email: 'a@wadlicht.example' },
    services: ['counter', 'chat'].map((id) => ({ id, name: id, purpose: 'statistical' })),
  };
  const { frame } = readFrame(manifest);
  const day = 20_000;
  /** The letters of a record after these choices, one after the other, each read back from the cookie. */
  const letters = (...steps: readonly Readonly<Record<string, Decision>>[]): string => {
    let old: ConsentRecord | undefined;
    let text = '';
    for (const choices of steps) {
      text = formatRecord(choose({ frame, manifest, choices, day, old }));
      old = parseRecord(text);
    }
    return [...text.matchAll(/\.([gdew])l?\./g)].map(([, letter]) => letter).join('');
  };
  const [yes, no] = [{ counter: 'granted' }, { counter: 'denied' }] as const;
  const other = { chat: 'denied' } as const;

  it('is told from a refusal', () => {
    assert.equal(letters(no), 'd');
    assert.equal(letters(yes, no), 'w');
  });

  it('is remembered however often it is denied again, and whatever else is decided', () => {
    assert.equal(letters(yes, no, no), 'w');
    assert.equal(letters(yes, no, other, no, {}), 'wd');
    assert.equal(letters(no, no), 'd');
  });

  it('is over once it is granted again', () => {
    assert.equal(letters(yes, no, yes), 'g');
    assert.equal(letters(yes, no, yes, no), 'w');
  });
});
