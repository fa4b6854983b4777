import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { DAY } from '../../dist/esm/core/duration.js';
import { readFrame } from '../../dist/esm/core/frame.js';
import { receiptOf } from '../../dist/esm/core/receipt/receipt.js';
import type { ConsentRecord } from '../../dist/esm/core/record.js';
import type { Receipt } from '../../dist/esm/core/schema/receipt.js';
import nl from '../../dist/esm/locales/nl.js';
import recordWords from '../../dist/esm/locales/record-nl.js';
import words from '../../dist/esm/locales/words-nl.js';
import { asking } from './generate.js';
import { manifest, policyOf } from './policy-fixture.js';
import { all, choose } from './record-fixture.js';

const schema = JSON.parse(
  readFileSync(new URL('../../dist/receipt.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true }).compile(schema);

const ids = {
  receipt: 'c4dd1d27-46cf-45c3-9c20-7126460c132f',
  record: '9b2ef9ea-e161-4c00-a172-41d42a388571',
};
const now = 1_700_000_000_000;

/** What a kernel has in force where the manifest is the one that was recorded. */
const inForce = ({ entries }: ConsentRecord): Readonly<Record<string, string>> =>
  Object.fromEntries(
    entries.flatMap(({ id, decision }) => (decision === 'exempt' ? [] : [[id, decision]])),
  );

function receiptFor(source: unknown, decision: 'granted' | 'denied'): Receipt | undefined {
  const { frame } = readFrame(source);
  const day = Math.floor(now / DAY);
  const record = choose({ frame, manifest: source, choices: all(frame, decision), day });
  return receiptOf({
    policy: policyOf(source),
    record,
    decisions: inForce(record),
    words,
    recordWords,
    open: nl.open,
    ids,
    now,
    site: 'https://site.example',
    notice: 'https://site.example/contact',
  });
}

describe('a receipt', () => {
  it('has the structure that it claims, whatever the manifest says', () => {
    let seen = 0;
    fc.assert(
      fc.property(asking, fc.constantFrom('granted', 'denied'), (source, decision) => {
        const receipt = receiptFor(source, decision);
        if (!receipt) return;
        seen += 1;
        assert.ok(validate(JSON.parse(JSON.stringify(receipt))), JSON.stringify(validate.errors));
      }),
      { numRuns: 500 },
    );
    assert.ok(seen > 50, String(seen));
  });

  it('says of each service that was asked about what the policy says', () => {
    const receipt = receiptFor(manifest, 'granted');
    assert.ok(validate(JSON.parse(JSON.stringify(receipt))), JSON.stringify(validate.errors));
    const { services } = policyOf(manifest);
    const asked = services.filter(({ needsConsent }) => needsConsent);
    const record = receipt!['dpv:hasRecordOfActivity'];
    assert.deepEqual(
      record['dpv:hasProcess'].map((one) => one['dct:identifier']),
      asked.map(({ id }) => id),
    );
    for (const [index, { items, provider, recipients }] of asked.entries()) {
      const process = record['dpv:hasProcess'][index]!;
      assert.deepEqual(
        process['dpv:hasRecipient'].map((one) => one['dpv:hasName']),
        [provider?.name, ...recipients],
      );
      if (items.length)
        assert.deepEqual(
          process['dpv:hasStorageCondition'].map((one) => one['dct:title']),
          items.map(({ name }) => name),
        );
      assert.deepEqual(process['dpv:hasConsentStatus']['@type'], [
        'dpv:ConsentGiven',
        'dpv:ExpressedConsent',
      ]);
    }
    assert.equal(record['dct:identifier'], ids.record);
    assert.equal(receipt?.['dct:identifier'], ids.receipt);
    assert.match(record['dpv:hasConsentControl']['dct:description'], new RegExp(nl.open));
  });

  it('leaves out what is not in force any more, whatever the record says', () => {
    const source = {
      controller: { name: 'Wadlicht', email: 'a@wadlicht.example' },
      services: ['counter', 'chat'].map((id) => ({ id, name: id, purpose: 'statistical' })),
    };
    const { frame } = readFrame(source);
    const record = choose({
      frame,
      manifest: source,
      choices: all(frame, 'granted'),
      day: Math.floor(now / DAY),
    });
    const receipt = receiptOf({
      policy: policyOf(source),
      record,
      decisions: { chat: 'granted' },
      words,
      recordWords,
      open: nl.open,
      ids,
      now,
      site: 'https://site.example',
      notice: 'https://site.example/',
    });
    assert.deepEqual(
      receipt?.['dpv:hasRecordOfActivity']['dpv:hasProcess'].map((one) => one['dct:identifier']),
      ['chat'],
    );
  });

  it('tells a withdrawal from a refusal', () => {
    const source = {
      controller: { name: 'Wadlicht', email: 'a@wadlicht.example' },
      services: [{ id: 'counter', name: 'Teller', purpose: 'statistical' }],
    };
    const { frame } = readFrame(source);
    const day = Math.floor(now / DAY);
    const granted = choose({ frame, manifest: source, choices: { counter: 'granted' }, day });
    const record = choose({
      frame,
      manifest: source,
      choices: { counter: 'denied' },
      day,
      old: granted,
    });
    const statusOf = (of: typeof record): unknown =>
      receiptOf({
        policy: policyOf(source),
        record: of,
        decisions: inForce(of),
        words,
        recordWords,
        open: nl.open,
        ids,
        now,
        site: 'https://site.example',
        notice: 'https://site.example/',
      })?.['dpv:hasRecordOfActivity']['dpv:hasProcess'][0]?.['dpv:hasConsentStatus'];
    const status = {
      'dpv:isIndicatedBy': { '@id': `urn:uuid:${ids.record}#visitor` },
      'dpv:isIndicatedAtTime': '2023-11-14',
      'dpv:hasDuration': { '@type': 'dpv:UntilTimeDuration', 'rdf:value': '2024-05-14' },
    };
    assert.deepEqual(statusOf(record), { '@type': ['dpv:ConsentWithdrawn'], ...status });
    const refused = choose({ frame, manifest: source, choices: { counter: 'denied' }, day });
    assert.deepEqual(statusOf(refused), { '@type': ['dpv:ConsentRefused'], ...status });
  });

  it('is none where nothing was asked', () => {
    const services = [{ id: 'cart', name: 'Wagen', purpose: 'functional' }];
    const source = { controller: { name: 'Wadlicht', email: 'a@wadlicht.example' }, services };
    assert.equal(receiptFor(source, 'denied'), undefined);
  });
});
