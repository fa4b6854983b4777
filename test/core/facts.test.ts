import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addFacts, recheck } from '../../dist/esm/core/facts.js';
import { readFrame } from '../../dist/esm/core/frame.js';
import { LONGEST_RECORD, parseRecord, type ConsentRecord } from '../../dist/esm/core/record.js';
import { stand } from '../../dist/esm/core/stand.js';
import { allows } from '../../dist/esm/core/state.js';
import { formatRecord } from '../../dist/esm/core/write-record.js';
import { asking } from './generate.js';
import { all, choose } from './record-fixture.js';

const day = 20_000;

interface Facts {
  readonly purpose: string;
  readonly provider: string;
  readonly country: string | undefined;
  readonly hosts: readonly string[];
  readonly recipients: readonly string[];
  /** Days that each item lives, by name. */
  readonly items: Readonly<Record<string, number>>;
}

const some = (...names: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.shuffledSubarray([...names]);
const facts: fc.Arbitrary<Facts> = fc.record({
  purpose: fc.constantFrom('media', 'marketing'),
  provider: fc.constantFrom('Acme', 'Beta'),
  country: fc.constantFrom('NL', 'US', undefined),
  hosts: some('a.nl', 'b.nl'),
  recipients: some('X', 'Y'),
  items: fc.dictionary(fc.constantFrom('_a', '_b'), fc.constantFrom(1, 30, 365)),
});

const manifestOf = (
  { purpose, provider, country, hosts, recipients, items }: Facts,
  words = 'x',
): object => ({
  controller: { name: 'A', email: 'a@b.nl' },
  services: [
    {
      id: 'a',
      name: words,
      description: words,
      purpose,
      provider: { name: provider, ...(country && { country }) },
      hosts,
      recipients,
      items: Object.entries(items).map(([name, days]) => ({
        name,
        duration: `P${String(days)}D`,
        reason: words,
      })),
    },
  ],
});

/** Whether whoever agreed to the first has agreed to the second. */
function isCovered(before: Facts, after: Facts): boolean {
  return (
    before.purpose === after.purpose &&
    before.provider === after.provider &&
    (after.country === undefined || after.country === before.country) &&
    after.hosts.every((host) => before.hosts.includes(host)) &&
    after.recipients.every((name) => before.recipients.includes(name)) &&
    Object.entries(after.items).every(([name, days]) => (before.items[name] ?? 0) >= days)
  );
}

const granted = (manifest: unknown): ConsentRecord => {
  const { frame } = readFrame(manifest);
  return choose({ frame, manifest, choices: all(frame, 'granted'), day });
};
const standsAfter = (
  record: ConsentRecord | undefined,
  manifest: unknown,
  id = 'a',
): boolean | undefined => {
  const { frame } = readFrame(manifest);
  return allows(stand(frame, record && recheck(frame, manifest, record, day), day), id);
};

describe('recheck', () => {
  it('lets a decision stand exactly when nothing is new', () => {
    let covered = 0;
    fc.assert(
      // Half of the pairs are close to each other.
      fc.property(
        fc
          .tuple(facts, facts, fc.boolean())
          .map(
            ([one, two, near]) =>
              [one, near ? { ...one, hosts: two.hosts, items: two.items } : two] as const,
          ),
        ([before, after]) => {
          const expected = isCovered(before, after);
          if (expected) covered++;
          assert.equal(
            standsAfter(
              parseRecord(formatRecord(granted(manifestOf(before)))),
              manifestOf(after, 'anders'),
            ),
            expected,
          );
        },
      ),
      { numRuns: 3000 },
    );
    assert.ok(covered > 200, String(covered));
  });

  it('keeps the day of the decision', () => {
    const before: Facts = {
      purpose: 'media',
      provider: 'Acme',
      country: 'NL',
      hosts: ['a.nl', 'b.nl'],
      recipients: [],
      items: {},
    };
    const manifest = manifestOf({ ...before, hosts: ['b.nl'] });
    const [entry] = recheck(
      readFrame(manifest).frame,
      manifest,
      granted(manifestOf(before)),
      day,
    ).entries;
    assert.equal(entry?.day, day);
    assert.equal(entry.digest, readFrame(manifest).frame.services.get('a')?.digest);
  });

  it('remembers what was agreed to when a service does less for a while', () => {
    const wide = {
      purpose: 'media',
      provider: 'Acme',
      country: 'NL',
      hosts: ['a.nl', 'b.nl'],
      recipients: [],
      items: { _a: 30 },
    };
    const narrow = { ...wide, hosts: [], items: { _a: 1 } };
    const { frame } = readFrame(manifestOf(narrow));
    const old = recheck(frame, manifestOf(narrow), granted(manifestOf(wide)), day);
    const kept = choose({ frame, manifest: manifestOf(narrow), choices: {}, day, old });
    assert.equal(standsAfter(kept, manifestOf(wide)), true);
  });

  it('compares longer with shorter in every unit', () => {
    const withItem = (duration: string): object => ({
      controller: { name: 'A', email: 'a@b.nl' },
      services: [
        { id: 'a', name: 'A', purpose: 'media', items: [{ name: '_a', duration, reason: 'b' }] },
      ],
    });
    const scale = [
      'session',
      'PT30S',
      'PT1M',
      'PT1H',
      'P1D',
      'P1W',
      'P1M',
      'P90D',
      'P6M',
      'P1Y',
      'P13M',
      'P2Y',
      'P10Y',
      'persistent',
    ];
    scale.forEach((before, i) => {
      scale.forEach((after, j) => {
        assert.equal(
          standsAfter(granted(withItem(before)), withItem(after)),
          j <= i,
          `${before} ${after}`,
        );
      });
    });
  });

  it('asks again where no facts were recorded', () => {
    const facts = {
      purpose: 'media',
      provider: 'Acme',
      country: 'NL',
      hosts: ['a.nl'],
      recipients: [],
      items: {},
    };
    const record = granted(manifestOf(facts));
    const bare = { ...record, entries: record.entries.map((entry) => ({ ...entry, facts: '' })) };
    assert.equal(standsAfter(bare, manifestOf({ ...facts, hosts: [] })), false);
    assert.equal(standsAfter(bare, manifestOf(facts)), true);
  });

  it('answers to any manifest and any record', () => {
    fc.assert(
      fc.property(asking, asking, fc.string(), (before, manifest, noise) => {
        const record = granted(before);
        const { frame } = readFrame(manifest);
        const noisy = {
          ...record,
          rest: [noise],
          entries: record.entries.map((entry) => ({ ...entry, facts: noise })),
        };
        for (const entry of recheck(frame, manifest, noisy, day).entries)
          assert.equal(entry.decision, record.entries.find(({ id }) => id === entry.id)?.decision);
        addFacts(frame, manifest, noisy);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('addFacts', () => {
  const rich = (count: number, change: object = {}): object => ({
    controller: { name: 'A', email: 'a@b.nl' },
    services: Array.from({ length: count }, (_, i) => ({
      id: `service-number-${String(i)}`,
      name: 'A',
      purpose: 'marketing',
      provider: { name: `Acme ${String(i)}`, country: 'US' },
      recipients: [`X${String(i)}`, `Y${String(i)}`],
      hosts: ['a', 'b', 'c', 'd'].map((host) => `${host}${String(i)}.example`),
      items: ['_a', '_b', '_c', '_d', '_e', '_f'].map((name) => ({
        name,
        duration: 'P1Y',
        reason: 'b',
      })),
      ...(i === 0 && change),
    })),
  });

  it('makes thirty rich services fit, and still tells more from less', () => {
    const record = granted(rich(30));
    const text = formatRecord(record);
    assert.ok(text.length <= LONGEST_RECORD && text.length > 2000, String(text.length));
    assert.ok(Number(record.rest[0]) < 4);
    const read = parseRecord(text);
    const id = 'service-number-0';
    assert.equal(standsAfter(read, rich(30, { hosts: ['a0.example'] }), id), true);
    assert.equal(standsAfter(read, rich(30, { hosts: ['a0.example', 'new.example'] }), id), false);
    assert.equal(
      standsAfter(read, rich(30, { items: [{ name: '_a', duration: 'P2Y', reason: 'b' }] }), id),
      false,
    );
    assert.equal(standsAfter(read, rich(30, { hosts: ['new.example'] }), 'service-number-1'), true);
  });

  it('reads kept facts in the width in which they were written', () => {
    const before = granted(rich(30));
    const { frame } = readFrame(rich(30));
    const old = choose({
      frame,
      manifest: rich(30),
      choices: { 'service-number-5': 'granted' },
      day,
      old: before,
    });
    assert.equal(standsAfter(old, rich(30, { hosts: ['a0.example'] }), 'service-number-0'), true);
    assert.equal(standsAfter(old, rich(30, { hosts: ['new.example'] }), 'service-number-0'), false);
  });

  it('goes without facts where nothing else makes it fit', () => {
    const record = granted(rich(60));
    assert.ok(parseRecord(formatRecord(record)));
    assert.deepEqual(new Set(record.entries.map(({ facts }) => facts)), new Set(['']));
    assert.equal(standsAfter(record, rich(60), 'service-number-0'), true);
    assert.equal(standsAfter(record, rich(60, { hosts: [] }), 'service-number-0'), false);
  });

  it('leaves facts wide where there is room', () => {
    const record = granted(rich(3));
    assert.equal(record.rest[0], '4');
    for (const { facts } of record.entries) assert.equal(facts.length % 6, 0);
  });
});
