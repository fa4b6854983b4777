import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recheck } from '../../dist/esm/core/facts.js';
import { readFrame } from '../../dist/esm/core/frame.js';
import { bannerNotice } from '../../dist/esm/core/notice/banner.js';
import { stand } from '../../dist/esm/core/stand.js';
import nl from '../../dist/esm/locales/nl.js';
import { all, choose } from './record-fixture.js';

const controller = { name: 'Wadlicht', email: 'privacy@wadlicht.example' };
const day = 20_000;
const MONTH = 30;

interface Service {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly description?: unknown;
  readonly hosts: readonly string[];
  readonly recipients: readonly string[];
  readonly items: readonly {
    readonly name: string;
    readonly duration: string;
    readonly reason: string;
  }[];
  readonly retired?: string;
}

const made = (i: number, hosts: number, items: number): Service => ({
  id: `service-${i}`,
  // Nothing of a sentence, so that it is found only where it is named.
  name: `Q${i}Q`,
  purpose: ['statistical', 'media', 'support', 'marketing'][i % 4] ?? 'media',
  hosts: Array.from({ length: hosts }, (_, n) => `h${n}.example`),
  recipients: ['Ontvanger'],
  items: Array.from({ length: items }, (_, n) => ({
    name: `item_${i}_${n}`,
    duration: 'P30D',
    reason: 'Proef.',
  })),
});

/** What may happen to a service between two manifests, and whether it must be asked about again. */
const changes: Readonly<
  Record<string, readonly [change: (service: Service) => Service, asks: boolean]>
> = {
  nothing: [(service) => service, false],
  'other texts': [(service) => ({ ...service, description: { nl: 'Anders', en: 'Other' } }), false],
  'another reason': [
    (service) => ({
      ...service,
      items: service.items.map((item) => ({ ...item, reason: 'Nieuw.' })),
    }),
    false,
  ],
  'fewer hosts': [(service) => ({ ...service, hosts: service.hosts.slice(1) }), false],
  'fewer items': [(service) => ({ ...service, items: service.items.slice(1) }), false],
  'no recipients': [(service) => ({ ...service, recipients: [] }), false],
  'shorter durations': [
    (service) => ({
      ...service,
      items: service.items.map((item) => ({ ...item, duration: 'P1D' })),
    }),
    false,
  ],
  'other order': [
    (service) => ({
      ...service,
      hosts: [...service.hosts].reverse(),
      items: [...service.items].reverse(),
    }),
    false,
  ],
  retired: [(service) => ({ ...service, retired: '2026-11-01' }), false],
  'another host': [(service) => ({ ...service, hosts: [...service.hosts, 'new.example'] }), true],
  'another recipient': [
    (service) => ({ ...service, recipients: [...service.recipients, 'Nieuw'] }),
    true,
  ],
  'another item': [
    (service) => ({
      ...service,
      items: [...service.items, { name: 'item_new', duration: 'P1D', reason: 'Proef.' }],
    }),
    true,
  ],
  'a longer duration': [
    (service) => ({
      ...service,
      items: [
        ...service.items.slice(1),
        { name: service.items[0]?.name ?? 'item_x', duration: 'P2Y', reason: 'Proef.' },
      ],
    }),
    true,
  ],
  'another purpose': [(service) => ({ ...service, purpose: 'security' }), true],
};

const pairs = fc.record({
  services: fc.array(
    fc.record({
      hosts: fc.integer({ min: 0, max: 3 }),
      items: fc.integer({ min: 0, max: 3 }),
      change: fc.constantFrom(...Object.keys(changes)),
      /** Whether it was there before, and is there after. */
      stay: fc.constantFrom('stays', 'stays', 'stays', 'added', 'removed'),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  order: fc.infiniteStream(fc.nat()),
  version: fc.option(fc.constantFrom('1', '2.1'), { nil: undefined }),
  languages: fc.constantFrom(undefined, ['nl'], ['nl', 'en']),
  answer: fc.constantFrom('granted' as const, 'denied' as const),
});

describe('between two manifests', () => {
  it('exactly what is new or does more is asked about, by name; its answer renews nothing else', () => {
    fc.assert(
      fc.property(pairs, ({ services, order, version, languages, answer }) => {
        const before = services.flatMap(({ hosts, items, stay }, i) =>
          stay === 'added' ? [] : made(i, hosts, items),
        );
        const after = services.flatMap(({ hosts, items, stay, change }, i) => {
          const [to] = changes[change]!;
          return stay === 'removed'
            ? []
            : { rank: order.next().value as number, ...to(made(i, hosts, items)) };
        });
        const expected = services.flatMap(({ stay, change }, i) => {
          const asks = stay === 'added' ? change !== 'retired' : changes[change]![1];
          return stay !== 'removed' && asks ? `service-${i}` : [];
        });
        const old = { controller, services: before };
        const manifest = {
          controller,
          version,
          languages,
          services: after.sort((one, other) => one.rank - other.rank),
        };
        const first = readFrame(old).frame;
        const record = choose({ frame: first, manifest: old, choices: all(first, answer), day });
        const { frame } = readFrame(manifest);
        const checked = recheck(frame, manifest, record, day + MONTH);
        const { services: states } = stand(frame, checked, day + MONTH);
        const unasked = states.flatMap(({ id, decision }) => (decision ? [] : id));
        assert.deepEqual([...unasked].sort(), [...expected].sort());

        if (!unasked.length) return;
        const { text } = bannerNotice({ manifest, frame, language: 'nl', unasked, words: nl });
        const asking = [...frame.services.values()].filter((row) => !row.retired);
        // All that there is, is asked by its purposes; a part of it by name.
        const isAll = asking.every(({ id }) => unasked.includes(id));
        for (const { id } of asking)
          assert.equal(
            text.text.includes(id.replace(/service-(\d+)/, 'Q$1Q')),
            !isAll && unasked.includes(id),
            text.text,
          );

        const choices = Object.fromEntries(unasked.map((id) => [id, 'denied'] as const));
        const next = choose({ frame, manifest, choices, day: day + MONTH, old: checked });
        for (const { id, day: decided, retired } of next.entries)
          if (!frame.services.get(id)?.retired)
            assert.equal(decided, unasked.includes(id) ? day + MONTH : day, id);
          else assert.ok(retired, 'only what may have stored something is kept');
        assert.deepEqual(
          stand(frame, next, day + MONTH).services.filter(({ decision }) => !decision),
          [],
        );
      }),
      { numRuns: 2000 },
    );
  });
});
