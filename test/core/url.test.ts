import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { safeUrl } from '../../dist/esm/core/url.js';

describe('safeUrl', () => {
  for (const url of [
    'https://example.nl/a?b=c:d#e',
    'HTTP://example.nl',
    'mailto:a@example.nl',
    'tel:+31501234567',
    '/privacy',
    './a:b',
    '../x',
    'contact.html',
    '?q=a:b',
    '#privacy-cookies',
  ]) {
    it(`keeps ${url}`, () => {
      assert.equal(safeUrl(url), url);
    });
  }

  for (const url of [
    '',
    ' ',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.nl/x',
    'file:///etc/passwd',
    'https:example.nl',
  ]) {
    it(`refuses ${JSON.stringify(url)}`, () => {
      assert.equal(safeUrl(url), undefined);
    });
  }

  it('never keeps what a browser would read as another scheme', () => {
    const near = fc.string({
      unit: fc.constantFrom(...'javscriptdh:/ \t\n\\?#xX'.split(/(?=.)/s)),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          near,
          fc.string(),
          near.map((s) => `javascript:${s}`),
        ),
        (url) => {
          const kept = safeUrl(url);
          if (kept === undefined || !URL.canParse(kept, 'https://base.example/')) return;
          assert.match(new URL(kept, 'https://base.example/').protocol, /^(https?|mailto|tel):$/);
        },
      ),
    );
  });
});
