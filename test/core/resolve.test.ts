import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readController } from '../../dist/esm/core/resolve/parties.js';
import { readStatement } from '../../dist/esm/core/resolve/statement.js';
import { broken, manifest, policyOf } from './policy-fixture.js';

const small = { controller: { name: 'A', email: 'a@b.nl' } };
const service = (written: unknown): ReturnType<typeof policyOf>['services'][number] => {
  const found = policyOf({ ...small, services: [written] }).services.at(-1);
  assert.ok(found);
  return found;
};

function isFrozen(value: unknown): boolean {
  return (
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isFrozen))
  );
}

describe('makePolicy', () => {
  it('expands presets and keeps the order of the purposes', () => {
    const policy = policyOf(manifest);
    assert.deepEqual(
      policy.purposes.map(({ id, services }) => [id, services.map((entry) => entry.id)]),
      [
        ['functional', ['helder', 'portal-session']],
        ['security', ['recaptcha']],
        ['statistical', ['google-analytics']],
        ['marketing', ['leadinfo']],
        ['own-statistics', ['matomo-own']],
      ],
    );
    const analytics = policy.services.find(({ id }) => id === 'google-analytics');
    assert.equal(analytics?.name, 'Google Analytics');
    assert.ok(analytics.items.some(({ name }) => name === '_ga'));
  });

  it('lists its own cookie, as the manifest names it', () => {
    const consent = { cookie: { name: 'keuze' }, validity: 'P1Y' };
    const [record] = policyOf({ ...small, services: [], consent }).services;
    assert.equal(record?.id, 'helder');
    assert.deepEqual([record.items[0]?.name, record.items[0]?.duration], ['keuze', 'P12M']);
    assert.equal(record.needsConsent, false);
  });

  it('lets the manifest override a preset and add to its items', () => {
    const own = service({
      use: 'google-analytics',
      name: 'Statistieken',
      origin: 'https://meten.example.nl',
      items: [
        { name: '_ga', duration: 'P1M', reason: 'Korter.' },
        { name: 'extra', duration: 'session', reason: 'Meer.' },
      ],
    });
    assert.equal(own.name, 'Statistieken');
    assert.ok(own.hosts.includes('meten.example.nl'));
    assert.equal(own.items.filter(({ name }) => name === '_ga').length, 1);
    assert.equal(own.items.find(({ name }) => name === '_ga')?.duration, 'P1M');
    assert.ok(own.items.some(({ name }) => name === 'extra'));
  });

  it('lets a purpose without services stand for itself', () => {
    const policy = policyOf({
      ...small,
      services: [],
      purposes: { kaarten: { name: 'Kaarten' }, media: {} },
    });
    const own = policy.services.filter(({ needsConsent }) => needsConsent);
    assert.deepEqual(own.map(({ id }) => id).sort(), ['kaarten', 'media']);
    assert.equal(own.find(({ id }) => id === 'kaarten')?.name, 'Kaarten');
    assert.notEqual(own.find(({ id }) => id === 'media')?.name, 'media');
  });

  it('shows a justification only where no consent is asked', () => {
    const written = { use: 'recaptcha', justification: 'Anders komt er alleen spam.' };
    assert.equal(
      service({ ...written, purpose: 'functional' }).justification,
      written.justification,
    );
    assert.equal(service(written).justification, undefined);
  });

  it('falls back to ids when no chunk could be loaded', () => {
    const policy = policyOf(manifest, 'nl', false);
    assert.equal(policy.services.find(({ id }) => id === 'leadinfo')?.name, 'leadinfo');
    assert.equal(policy.purposes.find(({ id }) => id === 'marketing')?.name, 'marketing');
  });

  it('takes anything, throws nothing, and freezes all it made', () => {
    fc.assert(
      fc.property(fc.oneof(broken, fc.jsonValue()), fc.boolean(), (source, loaded) => {
        const policy = policyOf(source, 'nl', loaded);
        assert.ok(isFrozen(policy.controller));
        assert.ok(Object.isFrozen(policy.purposes) && Object.isFrozen(policy.services));
        for (const { name, items } of policy.services) {
          assert.ok(name);
          for (const item of items) assert.ok(item.name && item.duration && item.reason);
        }
      }),
    );
  });

  it('is not fooled by __proto__', () => {
    const hostile: unknown = JSON.parse(
      '{"name": "A", "email": "a@b.nl", "__proto__": {"telephone": "+31000000"}}',
    );
    assert.equal(readController(hostile)?.telephone, undefined);
  });
});

describe('readStatement', () => {
  it('leaves out what is broken and keeps the rest', () => {
    const statement = readStatement({
      title: 7,
      security: 'Sloten.',
      processing: {
        groups: [
          {
            title: 'G',
            rows: [{ data: 'Naam', retention: {}, bases: [{ basis: 'none' }] }, 3, {}],
          },
          {},
        ],
      },
    });
    assert.equal(statement?.title, undefined);
    assert.equal(statement?.security, 'Sloten.');
    assert.deepEqual(statement.processing?.groups, [
      { title: 'G', rows: [{ data: 'Naam', retention: {}, bases: [] }] },
    ]);
  });

  it('takes anything', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void readStatement(value)));
  });
});
