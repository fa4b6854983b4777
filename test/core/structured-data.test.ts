import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { structuredData } from '../../dist/esm/core/structured-data.js';
import { noticeOf, stating } from './notice-parts.js';
import { broken, manifest } from './policy-fixture.js';

const dataOf = (source: unknown): unknown => JSON.parse(structuredData(noticeOf(source), source));

describe('structured data', () => {
  it('says which page it is, and whose', () => {
    assert.deepEqual(dataOf(stating({}, { version: '2.1', updated: '2026-11-16' })), {
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: 'Privacyverklaring van Spoordijk ICT',
      inLanguage: 'nl',
      dateModified: '2026-11-16',
      version: '2.1',
      publisher: {
        '@type': 'Organization',
        name: 'Spoordijk ICT',
        email: 'info@spoordijk.example',
      },
    });
  });

  it('says of the controller what the manifest says', () => {
    const { controller } = manifest as { controller: Record<string, never> };
    const { publisher } = dataOf(manifest) as { publisher: Record<string, unknown> };
    const { legalName, telephone, website, address } = controller;
    assert.deepEqual(
      [publisher['legalName'], publisher['telephone'], publisher['url']],
      [legalName, telephone, website],
    );
    assert.deepEqual(publisher['address'], {
      '@type': 'PostalAddress',
      streetAddress: address?.['street'],
      postalCode: address?.['postalCode'],
      addressLocality: address?.['city'],
      addressCountry: address?.['country'],
    });
  });

  it('cannot leave its script element', () => {
    const title = '</script><!--<script>';
    const text = structuredData(noticeOf(stating({ title })), stating({ title }));
    assert.doesNotMatch(text, /</);
    assert.equal((JSON.parse(text) as { name: string }).name, title);
  });

  it('is JSON whatever stands in the manifest', () => {
    const notice = noticeOf(manifest);
    fc.assert(
      fc.property(broken, (source) => {
        const text = structuredData(notice, source);
        assert.doesNotMatch(text, /</);
        JSON.parse(text);
      }),
    );
  });
});
