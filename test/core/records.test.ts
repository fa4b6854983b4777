import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { endpointOf } from '../../dist/esm/core/endpoint.js';
import { isBefore } from '../../dist/esm/core/occasion.js';
import type { ConsentRecord } from '../../dist/esm/core/record.js';
import { bodyOf } from '../../dist/esm/core/records/body.js';
import { formatChange, readChange } from '../../dist/esm/core/records/change.js';
import { check } from '../../dist/esm/core/check.js';
import { manifestSchema } from '../../dist/esm/core/schema/manifest.js';
import { formatRecord, writeOccasion } from '../../dist/esm/core/write-record.js';
import { manifests } from './generate.js';
import { records } from './record-fixture.js';

const DAY = 86_400_000;
const asked = { id: 'c4dd1d27-46cf-45c3-9c20-7126460c132f', helder: '1.0.0', manifest: {} };

/** Records of a change, on the day of which everything in them may have run out or not. */
const changes = fc
  .record({
    record: records,
    time: fc.integer({ min: 0, max: 1e14 - 1 }),
    sequence: fc.integer({ min: 1, max: 2 ** 53 - 1 }),
    method: fc.constantFrom('banner', 'preferences', 'placeholder', 'form', 'api', 'gpc'),
    changed: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('granted', 'denied')),
  })
  .map(({ record, changed, ...occasion }) => {
    const rest = writeOccasion({ ...occasion, id: asked.id, language: 'nl', version: '2.1' });
    return {
      key: record.key,
      changed: { ...changed },
      // A version may hold dots.
      record: { ...record, rest: rest.join('.').split('.') },
      asked: undefined,
      occasion,
    };
  });

describe('a queued change', () => {
  it('reads as it was written', () => {
    fc.assert(
      fc.property(changes, ({ key, changed, record }) => {
        const change = { key, changed, record, asked: undefined };
        if (formatRecord(change.record).length > 3500) return;
        assert.deepEqual(readChange(formatChange(change, asked)), { ...change, asked });
      }),
    );
  });

  it('is nothing where it is not one', () => {
    for (const text of ['', '{}', '[]', 'null', '[1,{},"1.k"]', '["",{},"2"]', '["",[],"1.k"]'])
      assert.equal(readChange(text), undefined, text);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readChange(text);
      }),
    );
  });
});

describe('what is posted of it', () => {
  it('has every decision in force, and no other', () => {
    fc.assert(
      fc.property(changes, ({ occasion, ...change }) => {
        const body = bodyOf(change, asked, 'https://site.example');
        const today = Math.floor(occasion.time / DAY);
        for (const { id, purpose, decision, withdrawn, date } of body?.services ?? []) {
          const entry = change.record.entries.find((one) => one.id === id);
          assert.deepEqual(
            [entry?.purpose, entry?.decision, entry?.withdrawn],
            [purpose, decision, withdrawn ?? false],
          );
          assert.ok(Date.parse(date) / DAY <= today + 1);
        }
        const { id, sequence, method, layer, changed } = body!;
        assert.deepEqual(
          [id, sequence, method, changed],
          [asked.id, occasion.sequence, occasion.method, change.changed],
        );
        assert.equal(layer, ['api', 'gpc'].includes(method) ? undefined : method);
      }),
    );
  });

  it('leaves out what does not stand by the manifest any more', () => {
    fc.assert(
      fc.property(changes, ({ occasion, ...change }) => {
        const all = bodyOf(change, asked, 'https://site.example')?.services ?? [];
        const [first, ...others] = all;
        const stands = Object.fromEntries(others.map(({ id, decision }) => [id, decision]));
        const body = bodyOf(change, asked, 'https://site.example', stands);
        assert.deepEqual(body?.services, others, String(first?.id) + occasion.method);
      }),
    );
  });

  it('is nothing without a number', () => {
    const record: ConsentRecord = {
      key: '',
      months: 6,
      types: '',
      entries: [],
      rest: ['4', 'abc', 'banner', 'nl', asked.id, '', ''],
    };
    const change = { key: '', changed: {}, record, asked: undefined };
    assert.equal(bodyOf(change, asked, 'https://site.example'), undefined);
  });
});

describe('isBefore', () => {
  it('goes by the number of the change; a record without one is before none', () => {
    const of = (sequence: number): ConsentRecord => ({
      key: '',
      months: 6,
      types: '',
      entries: [],
      rest: writeOccasion({
        time: 5,
        method: 'api',
        language: 'nl',
        id: '',
        sequence,
        version: '',
      }),
    });
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        assert.equal(isBefore(of(one), of(other)), one > 0 && one < other);
      }),
    );
  });
});

describe('endpointOf', () => {
  const at = (endpoint: unknown): unknown => endpointOf({ consent: { records: { endpoint } } });

  it('takes what the schema takes, and nothing else', () => {
    const near = fc.oneof(
      fc.webUrl(),
      fc.constantFrom(
        '/records',
        './records',
        '../a',
        '//evil.example',
        '/\\evil.example',
        'javascript:alert(1)',
        'data:,x',
        'records',
        '',
        'https://',
        'https:// a',
      ),
      fc.anything(),
    );
    fc.assert(
      fc.property(near, (endpoint) => {
        const manifest = {
          controller: { name: 'A', email: 'a@b.nl' },
          services: [],
          consent: { records: { endpoint } },
        };
        const isWrong = check(manifestSchema, manifest).some(({ path }) =>
          path.startsWith('/consent'),
        );
        assert.equal(at(endpoint), isWrong ? undefined : endpoint);
      }),
    );
  });

  it('answers to any manifest', () => {
    fc.assert(
      fc.property(fc.oneof(manifests, fc.jsonValue()), (manifest) => {
        endpointOf(manifest);
      }),
    );
  });
});
