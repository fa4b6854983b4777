import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { diagnose } from '../../dist/esm/core/diagnose.js';
import { everything } from '../../dist/esm/core/all-presets.js';
import { readFrame } from '../../dist/esm/core/frame.js';
import { formatFinding } from '../../dist/esm/core/report/format.js';
import { asking, goodConditions, manifests } from './generate.js';
import { fixture, fixtureNames } from './manifests.js';
import { broken } from './policy-fixture.js';

const runs = { numRuns: 4000 };
const good = { controller: { name: 'A', email: 'a@b.nl' }, services: [] };

describe('diagnose', () => {
  const codes = (manifest: unknown): readonly string[] =>
    diagnose(manifest).map(({ code, path }) => `${code} ${path}`);
  const ofServices = (...services: readonly unknown[]): readonly string[] =>
    codes({ ...good, services });
  const ofPurposes = (purposes: unknown): readonly string[] => codes({ ...good, purposes });
  const errors = (manifest: unknown): readonly string[] =>
    diagnose(manifest).flatMap(({ severity, path }) => (severity === 'error' ? path : []));
  const own = { id: 'counter', name: 'Teller', purpose: 'statistical' };

  it('finds something exactly when the frame left something out or overrode it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), manifests, asking, broken), (manifest) => {
        assert.equal(readFrame(manifest, everything).isBroken, diagnose(manifest).length > 0);
      }),
      runs,
    );
  });

  it('finds an error below a service exactly when that service is left out', () => {
    fc.assert(
      fc.property(asking, (manifest) => {
        const indices = [...readFrame(manifest, everything).frame.services.values()].map(
          ({ index }) => index,
        );
        const paths = errors(manifest);
        const { services } = manifest;
        for (const index of Array.isArray(services) ? services.keys() : []) {
          const at = `/services/${String(index)}`;
          const isWrong = paths.some((path) => path === at || path.startsWith(`${at}/`));
          assert.equal(indices.includes(index), !isWrong, at);
        }
      }),
      runs,
    );
  });

  it('warns exactly when a setting is overridden', () => {
    fc.assert(
      fc.property(asking, (manifest) => {
        const warnings = diagnose(manifest).filter(({ severity }) => severity === 'warning');
        for (const { code } of warnings) assert.match(code, /^bad-(validity|cookie)$/);
      }),
      runs,
    );
    const of = (consent: unknown): readonly string[] => codes({ ...good, consent });
    assert.deepEqual(of({ validity: 'P1Y', cookie: { name: 'a-b_1', domain: 'b.nl' } }), []);
    for (const validity of ['P2Y', 'P5M', 6, null])
      assert.deepEqual(of({ validity }), ['bad-validity /consent/validity']);
    for (const name of ['a b', '', 'a'.repeat(41), 5, 'a=b'])
      assert.deepEqual(of({ cookie: { name } }), ['bad-cookie /consent/cookie/name']);
    for (const domain of ['localhost', 'b.nl; Secure', '.b.nl', 5])
      assert.deepEqual(of({ cookie: { domain } }), ['bad-cookie /consent/cookie/domain']);
  });

  it('names path, expectation and what stands there', () => {
    const all = fixtureNames().flatMap((name) =>
      diagnose(fixture(name)).map((finding) => ({ finding, manifest: fixture(name) })),
    );
    assert.ok(all.length > 15);
    for (const { finding, manifest } of all) {
      const message = formatFinding(finding, { manifest, source: '/privacy.json' });
      assert.match(
        message,
        /\n {2}at \/\S+.*\n {2}expected \S.*\n {2}found \S.*\n {2}to do \S/,
        message,
      );
    }
  });

  it('looks at the file as a whole', () => {
    for (const manifest of [undefined, null, [], 'a', 1])
      assert.deepEqual(codes(manifest), ['manifest-not-object ']);
    assert.deepEqual(codes({}), ['no-controller /controller', 'no-services /services']);
    assert.deepEqual(codes({ ...good, controller: { name: ' ' } }), [
      'no-controller /controller/name',
      'no-controller /controller/email',
    ]);
    assert.deepEqual(codes({ ...good, services: {} }), ['no-services /services']);
  });

  it('looks at services even where nobody asks', () => {
    assert.deepEqual(codes({ services: [own, { ...own, id: 'B' }] }), [
      'no-controller /controller',
      'broken-service /services/1/id',
    ]);
  });

  it('says what is wrong with an id', () => {
    assert.deepEqual(ofServices({ ...own, id: 'A b' }), ['broken-service /services/0/id']);
    assert.deepEqual(ofServices({ ...own, id: 'helder' }), ['reserved-id /services/0/id']);
    assert.deepEqual(ofServices({ ...own, id: 'media' }), ['id-clash /services/0/id']);
    assert.deepEqual(ofServices({ name: 'a' }), [
      'broken-service /services/0',
      'unknown-purpose /services/0/purpose',
    ]);
    assert.deepEqual(ofServices({ use: 'leadinfo' }, own, { ...own, id: 'leadinfo' }), [
      'duplicate-id /services/0/use',
      'duplicate-id /services/2/id',
    ]);
    assert.deepEqual(ofServices(null, 'leadinfo', []), [
      'broken-service /services/0',
      'broken-service /services/1',
      'broken-service /services/2',
    ]);
  });

  it('says what is wrong with a preset', () => {
    assert.deepEqual(ofServices({ use: '__proto__' }), ['unknown-preset /services/0/use']);
    assert.deepEqual(ofServices({ use: ['leadinfo'], id: 'a' }), [
      'unknown-preset /services/0/use',
    ]);
    assert.deepEqual(ofServices({ use: 'leadinfo', siteId: '' }), [
      'bad-account /services/0/siteId',
    ]);
    assert.deepEqual(ofServices({ use: 'leadinfo', origin: 'https://a.nl/' }), [
      'bad-origin /services/0/origin',
    ]);
    assert.deepEqual(ofServices({ use: 'leadinfo', purpose: 'functional', justification: 'a' }), [
      'needs-consent /services/0/purpose',
    ]);
    assert.deepEqual(ofServices({ use: 'recaptcha', purpose: 'functional' }), [
      'needs-consent /services/0/purpose',
    ]);
    assert.deepEqual(
      ofServices({ use: 'recaptcha', purpose: 'functional', justification: 'a' }),
      [],
    );
    assert.deepEqual(ofServices({ use: 'recaptcha', purpose: 'x' }), [
      'unknown-purpose /services/0/purpose',
    ]);
    assert.equal(
      diagnose({ ...good, services: [{ use: 'recapcha' }] })[0]?.expected,
      '"recaptcha" (did you mean that?)',
    );
  });

  it('says what is wrong with items', () => {
    assert.deepEqual(ofServices({ ...own, items: {} }), ['broken-service /services/0/items']);
    assert.deepEqual(ofServices({ ...own, items: [null] }), ['broken-service /services/0/items/0']);
    const purposes = {
      statistical: {
        exempt: { ground: 'limited-analytics', reason: 'a', conditions: goodConditions },
      },
    };
    const items = ['P13M', 'P14M', 'persistent'].map((duration) => ({
      name: 'a',
      duration,
      reason: 'b',
    }));
    assert.deepEqual(codes({ ...good, purposes, services: [{ ...own, items }] }), [
      'bad-exemption /services/0/items/1/duration',
      'bad-exemption /services/0/items/2/duration',
    ]);
  });

  it('says what is missing from an exemption', () => {
    const of = (exempt: unknown): readonly string[] => ofPurposes({ fraud: { exempt } });
    const at = '/purposes/fraud/exempt';
    assert.deepEqual(of(null), [`bad-exemption ${at}`]);
    assert.deepEqual(of({}), [`bad-exemption ${at}/ground`, `bad-exemption ${at}/reason`]);
    const limited = { ground: 'limited-analytics', reason: 'a' };
    assert.deepEqual(of(limited), [`bad-condition ${at}/conditions`]);
    assert.deepEqual(of({ ...limited, conditions: goodConditions }), []);
    for (const key of Object.keys(goodConditions))
      assert.deepEqual(of({ ...limited, conditions: { ...goodConditions, [key]: 0 } }), [
        `bad-condition ${at}/conditions/${key}`,
      ]);
  });

  it('says what is no purpose', () => {
    assert.deepEqual(ofPurposes([]), ['broken-purpose /purposes']);
    assert.deepEqual(ofPurposes(null), ['broken-purpose /purposes']);
    assert.deepEqual(
      ofPurposes(JSON.parse('{"__proto__": {}, "a/b": {}, "helder": {}, "constructor": {}}')),
      [
        'broken-purpose /purposes/__proto__',
        'broken-purpose /purposes/a~1b',
        'reserved-id /purposes/helder',
      ],
    );
  });
});
