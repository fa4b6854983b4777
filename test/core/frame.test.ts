import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { everything } from '../../dist/esm/core/all-presets.js';
import { readFrame } from '../../dist/esm/core/frame.js';
import { asking, goodConditions, inside, manifests, type Value } from './generate.js';
import { broken } from './policy-fixture.js';

const controller = { name: 'A', email: 'a@b.nl' };
const runs = { numRuns: 4000 };

describe('readFrame', () => {
  const stands = (manifest: object): readonly string[] => [
    ...readFrame({ controller, ...manifest }, everything).frame.services.keys(),
  ];
  const own = (parts: object = {}): Value => ({
    id: 'counter',
    name: 'Teller',
    purpose: 'statistical',
    ...parts,
  });
  const needsConsent = (manifest: object, id = 'counter'): boolean | undefined =>
    readFrame({ controller, ...manifest }, everything).frame.services.get(id)?.needsConsent;

  it('answers whatever it is given', () => {
    for (const manifest of [undefined, null, 0, '', [], 'a', true, NaN, () => 0])
      assert.deepEqual(readFrame(manifest, everything), {
        frame: { services: new Map(), languages: [], validity: 'P6M' },
        isBroken: true,
      });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), manifests, broken), (manifest) => {
        readFrame(manifest, everything);
      }),
      runs,
    );
  });

  it('reads without knowing what few manifests ask for as it does with it, or says that it needs to', () => {
    fc.assert(
      fc.property(manifests, (manifest) => {
        const plain = readFrame(manifest);
        if (!plain.isBroken) assert.deepEqual(plain, readFrame(manifest, everything));
      }),
      { numRuns: 1000 },
    );
    for (const service of [
      { use: 'hotjar' },
      { use: 'google-analytics', consentTypes: ['analytics_storage'] },
    ]) {
      const manifest = { controller, services: [service] };
      assert.equal(readFrame(manifest).isBroken, true);
      assert.equal(readFrame(manifest, everything).isBroken, false);
    }
  });

  it('reads the same twice, and changes neither the manifest nor what objects inherit', () => {
    const inherited = Object.getOwnPropertyNames(Object.prototype).join();
    fc.assert(
      fc.property(fc.oneof(manifests, broken), (manifest) => {
        const before = JSON.stringify(manifest);
        assert.deepEqual(
          readFrame(manifest, everything),
          readFrame(JSON.parse(before), everything),
        );
        assert.equal(JSON.stringify(manifest), before);
      }),
      { numRuns: 1000 },
    );
    assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), inherited);
    assert.equal(inside({}, 'exempt'), undefined);
  });

  it('holds everything where nobody asks', () => {
    for (const nobody of [
      undefined,
      {},
      { name: 'A' },
      { email: 'a@b.nl' },
      { name: ' ', email: 'a@b.nl' },
      [],
      'A',
    ]) {
      assert.deepEqual(
        readFrame({ controller: nobody, services: [own()] }, everything).frame.services.size,
        0,
      );
    }
  });

  it('frees nothing of consent without a ground of its purpose', () => {
    const months: Readonly<Record<string, number>> = {
      session: 0,
      P0D: 0,
      P99D: 3,
      P6M: 6,
      P13M: 13,
      P14M: 14,
      P1Y: 12,
      P1Y1M: 13,
      P2Y1M: 25,
      P25M: 25,
      PT1H: 0,
      PT999H: 2,
    };
    const within = (value: unknown, most: number): boolean =>
      (months[String(value)] ?? Infinity) <= most && typeof value === 'string';
    const says = (value: unknown): boolean =>
      Object.values(typeof value === 'string' ? [value] : (value ?? {})).some(
        (one) => typeof one === 'string' && one.trim(),
      );
    fc.assert(
      fc.property(asking, (manifest) => {
        for (const row of readFrame(manifest, everything).frame.services.values()) {
          if (row.needsConsent) continue;
          const exempt = inside(inside(manifest['purposes'], row.purpose), 'exempt');
          const ground =
            exempt === undefined && row.purpose === 'functional'
              ? 'requested-service'
              : inside(exempt, 'ground');
          assert.ok(
            ['transmission', 'requested-service', 'limited-analytics'].includes(String(ground)),
          );
          if (exempt !== undefined) assert.ok(says(inside(exempt, 'reason')));
          const service = inside(manifest['services'], String(row.index));
          if (row.preset !== undefined) {
            assert.equal(row.preset, 'recaptcha');
            assert.ok(says(inside(service, 'justification')));
            assert.notEqual(ground, 'limited-analytics');
          }
          if (ground !== 'limited-analytics') continue;
          const met = inside(exempt, 'conditions');
          for (const key of [
            'ownAccountOnly',
            'neverShared',
            'singleSite',
            'addressMasked',
            'processorAgreement',
          ])
            assert.equal(inside(met, key), true);
          assert.ok(says(inside(met, 'optOut')));
          assert.ok(within(inside(met, 'identifierLifetime'), 13));
          assert.ok(within(inside(met, 'dataRetention'), 25));
          for (const item of Object.values(inside(service, 'items') ?? {}))
            assert.ok(within(inside(item, 'duration'), 13));
        }
      }),
      runs,
    );
  });

  it('gives every service an id of its own that no known purpose with services has', () => {
    fc.assert(
      fc.property(asking, (manifest) => {
        const services = [...readFrame(manifest, everything).frame.services.values()];
        for (const { id, purpose, index } of services) {
          assert.match(id, /^[a-z][a-z0-9-]{0,39}$/);
          assert.notEqual(id, 'helder');
          assert.equal(index < 0, id === purpose);
          assert.ok(!services.some((other) => other.purpose === id && other.id !== id));
        }
      }),
      runs,
    );
  });

  it('takes a listed purpose without services for a service', () => {
    const purposes = { fraud: { name: 'Fraude' }, functional: {} };
    assert.deepEqual(stands({ purposes, services: [] }), ['fraud', 'functional']);
    assert.deepEqual(stands({ purposes, services: [own({ purpose: 'fraud' })] }), [
      'counter',
      'functional',
    ]);
    assert.equal(needsConsent({ purposes, services: [] }, 'fraud'), true);
    assert.equal(needsConsent({ purposes, services: [] }, 'functional'), false);
  });

  it('does not let a purpose stand in for its broken service', () => {
    const purposes = { fraud: { exempt: { ground: 'requested-service', reason: 'a' } } };
    for (const parts of [{ items: {} }, { items: [null] }, { id: 'A' }, { origin: 'x' }])
      assert.deepEqual(stands({ purposes, services: [own({ purpose: 'fraud', ...parts })] }), []);
  });

  it('holds all of those with the same id, whatever else is wrong with one', () => {
    for (const twin of [own(), own({ items: {} }), own({ purpose: 'x' })]) {
      assert.deepEqual(stands({ services: [own(), twin] }), []);
      assert.deepEqual(stands({ services: [twin, own()] }), []);
      assert.deepEqual(stands({ services: [own(), twin, own()] }), []);
    }
  });

  it('keeps helder’s own id for itself', () => {
    assert.deepEqual(stands({ services: [own({ id: 'helder' })] }), []);
    const { frame, isBroken } = readFrame(
      { controller, purposes: { helder: {} }, services: [] },
      everything,
    );
    assert.deepEqual([...frame.services.keys(), isBroken], [true]);
  });

  it('knows limited analytics by all conditions', () => {
    const manifest = (conditions: unknown, parts: object = {}): object => ({
      purposes: {
        statistical: { exempt: { ground: 'limited-analytics', reason: 'a', conditions } },
      },
      services: [own(parts)],
    });
    assert.equal(needsConsent(manifest(goodConditions)), false);
    for (const key of Object.keys(goodConditions)) {
      for (const value of [
        undefined,
        null,
        false,
        'true',
        1,
        '',
        'P26M',
        'PT999999H',
        'persistent',
      ])
        if (!(
          key === 'optOut' && ['true', 'P26M', 'PT999999H', 'persistent'].includes(String(value))
        ))
          assert.equal(
            needsConsent(manifest({ ...goodConditions, [key]: value })),
            true,
            `${key} ${String(value)}`,
          );
    }
    const items = (duration: string): object => ({ items: [{ name: 'a', duration }] });
    assert.equal(needsConsent(manifest(goodConditions, items('P13M'))), false);
    assert.equal(needsConsent(manifest(goodConditions, items('P14M'))), undefined);
    assert.equal(needsConsent(manifest(goodConditions, items('persistent'))), undefined);
    const preset = { use: 'recaptcha', purpose: 'statistical', justification: 'a' };
    assert.deepEqual(stands({ ...manifest(goodConditions), services: [preset] }), []);
  });

  it('asks for consent after all where an exemption is incomplete, of the site itself too', () => {
    const services = [own({ purpose: 'functional' })];
    assert.equal(needsConsent({ services }), false);
    for (const exempt of [
      null,
      {},
      { ground: 'requested-service' },
      { ground: 'x', reason: 'a' },
      'a',
    ]) {
      const manifest = { purposes: { functional: { exempt } }, services };
      assert.equal(needsConsent(manifest), true);
      assert.ok(readFrame({ controller, ...manifest }, everything).isBroken);
    }
  });

  it('lets reCAPTCHA alone stand without consent, with a justification', () => {
    const stand = (use: string, justification?: unknown): readonly string[] =>
      stands({ services: [{ use, purpose: 'functional', justification }] });
    assert.deepEqual(stand('recaptcha', 'Zonder kan het niet.'), ['recaptcha']);
    assert.deepEqual(stand('recaptcha', ' '), []);
    assert.deepEqual(stand('recaptcha'), []);
    assert.deepEqual(stand('google-analytics', 'a'), []);
    assert.deepEqual(stand('leadinfo', 'a'), []);
  });

  it('keeps a validity from six to thirteen months', () => {
    const validity = (value: unknown): string =>
      readFrame({ controller, services: [], consent: { validity: value } }, everything).frame
        .validity;
    assert.deepEqual(['P6M', 'P1Y', 'P1Y1M', 'P13M'].map(validity), [
      'P6M',
      'P12M',
      'P13M',
      'P13M',
    ]);
    for (const value of [
      'P5M',
      'P14M',
      'P2Y',
      'P0M',
      'P',
      'P180D',
      6,
      null,
      {},
      'P99999999999999999999M',
    ])
      assert.equal(validity(value), 'P6M');
  });

  it('has another digest for each material fact, and the same for everything else', () => {
    const digestOf = (parts: object): string =>
      readFrame({ controller, services: [own(parts)] }, everything).frame.services.get('counter')
        ?.digest ?? '';
    const item = { name: 'a', duration: 'P1D', reason: 'b' };
    const different = [
      {},
      { purpose: 'marketing' },
      { provider: { name: 'A' } },
      { provider: { name: 'A', country: 'NL' } },
      { recipients: ['A'] },
      { hosts: ['a.nl'] },
      { items: [item] },
      { items: [{ ...item, duration: 'P2D' }] },
      { items: [{ ...item, storage: 'localStorage' }] },
      { items: [{ ...item, party: 'third' }] },
    ].map(digestOf);
    assert.equal(new Set(different).size, different.length);
    assert.equal(
      digestOf({ name: 'Anders', description: 'x', transfer: 'y', role: 'self' }),
      digestOf({}),
    );
    assert.equal(digestOf({ items: [{ ...item, reason: 'c' }] }), digestOf({ items: [item] }));
  });
});
