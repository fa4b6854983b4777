import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkManifest } from '../../dist/esm/core/check-manifest.js';
import { diagnose } from '../../dist/esm/core/diagnose.js';
import { isInEea } from '../../dist/esm/core/eea.js';
import type { Service } from '../../dist/esm/core/policy.js';
import { WRITTEN_LANGUAGES, type WrittenLanguage } from '../../dist/esm/core/words.js';
import { writtenNames } from '../../src/locales/locales.mjs';
import { readPresets } from '../../src/services/read-presets.mjs';
import { policyOf } from './policy-fixture.js';

const presets = readPresets(writtenNames());
const using = (use: string): object => ({
  controller: { name: 'Wadlicht', email: 'privacy@wadlicht.example' },
  services: [{ use }],
});

/** The service that a manifest gets by naming a preset. */
function serviceOf(use: string, language: WrittenLanguage): Service {
  const found = policyOf(using(use), language).services.find(({ id }) => id === use);
  assert.ok(found, `${use} is not there`);
  return found;
}

describe('a manifest that does no more than name a preset', () => {
  for (const [use, { ground, role }] of presets) {
    it(`gets the whole service: ${use}`, () => {
      assert.deepEqual(checkManifest(using(use)), []);
      assert.deepEqual(diagnose(using(use)), []);
      for (const language of WRITTEN_LANGUAGES) {
        const service = serviceOf(use, language);
        const { description, items, justification, name, provider, transfer } = service;
        for (const text of [name, description, ...items.map(({ reason }) => reason)])
          assert.match(text as string, /\S{3}/, `${language}: a text is missing`);
        for (const { name: own, reason } of items) assert.notEqual(reason, own, language);
        assert.equal(service.needsConsent, !ground);
        assert.equal(Boolean(justification), Boolean(ground), `${language}: why no consent`);
        assert.equal(service.role, role);
        assert.equal(Boolean(provider), role !== 'self');
        // GDPR 13(1)(f): who is told that data leaves the EEA is told the safeguard.
        const isFar = provider?.country !== undefined && !isInEea(provider.country);
        if (isFar) assert.ok(transfer, `${language}: no safeguard`);
      }
    });
  }

  it('has the same service in every language but for the texts', () => {
    const factsOf = ({ hosts, items, provider, purpose, recipients }: Service): unknown => ({
      hosts,
      items: items.map(({ name, storage, duration, party }) => [name, storage, duration, party]),
      provider: provider?.name,
      purpose,
      recipients,
    });
    for (const use of presets.keys())
      for (const language of WRITTEN_LANGUAGES)
        assert.deepEqual(factsOf(serviceOf(use, language)), factsOf(serviceOf(use, 'nl')), use);
  });
});
