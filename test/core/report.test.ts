import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '../../dist/esm/core/finding.js';
import { closest } from '../../dist/esm/core/report/closest.js';
import { formatFinding } from '../../dist/esm/core/report/format.js';
import { lookUp, pointer } from '../../dist/esm/core/report/pointer.js';
import { shorten } from '../../dist/esm/core/report/shorten.js';
import { WORDING } from '../../dist/esm/core/report/all-wording.js';
import { fixture, fixtureNames, raw } from './manifests.js';

const source = 'https://wadhost.example/privacy.json';

/** What cannot be a manifest’s doing: found on the page, or there is no manifest. */
const PAGE: readonly Finding[] = [
  { code: 'manifest-missing', severity: 'error', path: source, found: '404' },
  {
    code: 'manifest-not-json',
    severity: 'error',
    path: source,
    found: raw('manifest-not-json.html').slice(0, 60),
  },
  {
    code: 'unknown-id',
    severity: 'error',
    path: '<script data-consent="analytcs">',
    found: 'analytcs',
  },
  { code: 'not-held', severity: 'error', path: '<iframe data-consent="films" src="/film">' },
  {
    code: 'bad-address',
    severity: 'error',
    path: '<iframe data-consent="films" data-src="javascript:alert(1)">',
    found: 'javascript:alert(1)',
  },
  { code: 'nonce-mismatch', severity: 'error', path: '<script data-consent="analytics">' },
  { code: 'late-write', severity: 'warning', path: '<script data-consent="analytics">' },
  { code: 'no-answer', severity: 'warning', path: '<script src="https://slow.example/a.js">' },
  { code: 'storage-refused', severity: 'warning', path: 'helder' },
  { code: 'records-refused', severity: 'warning', path: 'https://wadlicht.example/records' },
  { code: 'deciding-exempt', severity: 'warning', path: 'functional' },
  { code: 'second-copy', severity: 'warning', path: '0.1.0' },
  { code: 'chunk-missing', severity: 'error', path: 'banner', found: 'TypeError: Failed to fetch' },
  { code: 'trusted-types', severity: 'error', path: '<script data-consent="analytics">' },
  { code: 'late-start', severity: 'warning', path: '<script src="/helder/helder.js" async>' },
  { code: 'unmarked', severity: 'warning', path: '<img src="https://cdn.leadinfo.net/a.png">' },
  { code: 'held-less', severity: 'warning', path: 'appendChild' },
  {
    code: 'not-let-go',
    severity: 'warning',
    path: '<embed data-src="https://film.example/a">',
  },
  { code: 'no-policy', severity: 'error', path: source, found: '404' },
  { code: 'no-statement', severity: 'error', path: 'https://wadhost.example/statement.json' },
  { code: 'unknown-section', severity: 'error', path: 'nonsense' },
  { code: 'other-language', severity: 'warning', path: 'sv', found: 'nl' },
  { code: 'unsafe-address', severity: 'warning', path: 'javascript:alert(1)' },
  {
    code: 'unfilled-placeholder',
    severity: 'warning',
    path: '/statement/security',
    found: '{controller.telephone}',
  },
  {
    code: 'unknown-placeholder',
    severity: 'warning',
    path: '/statement/security',
    found: '{controller.nome}',
  },
  { code: 'unknown-footnote', severity: 'warning', path: '/statement/security', found: '[^a]' },
  { code: 'misplaced-footnote', severity: 'warning', path: '/statement/title', found: '[^a]' },
  { code: 'unknown-authority', severity: 'warning', path: '/supervisoryAuthority', found: 'LI' },
  {
    code: 'wrong-text',
    severity: 'error',
    path: '/banner/texts/banner.acceptAll',
    found: 'the label does not plainly say what it does',
  },
  {
    code: 'unreadable-theme',
    severity: 'error',
    path: '--helder-color-text',
    found: 'a contrast of 1.2',
  },
];

describe('the wording', () => {
  it('has a fixture or a finding on the page for every code', () => {
    const covered = [...fixtureNames(), ...PAGE.map(({ code }) => code)];
    assert.deepEqual(
      Object.keys(WORDING).filter((code) => !covered.includes(code)),
      [],
    );
  });

  for (const finding of PAGE) {
    it(`says what, where and what to do about ${finding.code}`, () => {
      const lines = formatFinding(finding, { source }).split('\n');
      assert.match(lines[0] ?? '', /^helder: \S.*\.$/);
      const file = finding.path.startsWith('/') ? ` (${source})` : '';
      assert.equal(lines[1], `  at ${finding.path}${file}`);
      assert.match(lines[2] ?? '', /^ {2}expected \S|^ {2}to do \S/);
      assert.match(lines.at(-1) ?? '', /^ {2}to do \S.*[^.]$/);
    });
  }

  it('is plain: a sentence or two, then something to do', () => {
    for (const [code, { what, todo }] of Object.entries(WORDING)) {
      assert.match(what, /^[A-Za-z].*\.$/, code);
      assert.match(todo, /[^.]$/, code);
    }
  });
});

describe('formatFinding', () => {
  it('looks up what stands at the path', () => {
    const manifest = fixture('unknown-preset');
    assert.equal(
      formatFinding(
        { code: 'unknown-preset', severity: 'error', path: '/services/0/use' },
        { manifest, source },
      ),
      [
        'helder: There is no preset with this name, so the service is left out and stays held.',
        `  at /services/0/use (${source})`,
        '  found "google-analytcs"',
        '  to do correct the name, or describe the service yourself with `id`, `name` and `purpose` in place of `use`',
      ].join('\n'),
    );
  });

  it('names the file where the whole manifest is meant', () => {
    assert.match(
      formatFinding(
        { code: 'manifest-not-object', severity: 'error', path: '' },
        { manifest: [], source },
      ),
      /\n {2}at https:.*json\n.*\n {2}found an empty array\n/,
    );
  });

  it('does without a manifest', () => {
    assert.match(
      formatFinding({ code: 'wrong-value', severity: 'error', path: '/updated' }),
      /\n {2}at \/updated\n {2}to do/,
    );
  });

  it('shows hostile characters instead of obeying them', () => {
    const key = `a\u001b[2J\n\u202e${'x'.repeat(1000)}`;
    const message = formatFinding(
      { code: 'unknown-field', severity: 'warning', path: pointer('', key), found: shorten(key) },
      { source },
    );
    assert.match(message, /at \/a\\u\{1b\}\[2J\\u\{a\}\\u\{202e\}x+…/);
    assert.ok(message.length < 700);
  });
});

describe('shorten', () => {
  it('fits any value into 60 characters', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = { [`key${'y'.repeat(i % 100)}`]: deep };
    for (const value of [
      '🍪'.repeat(100),
      '\u0000'.repeat(100),
      'a'.repeat(1e6),
      deep,
      [deep],
      10n ** 100n,
      { a: 1 },
    ]) {
      assert.ok(shorten(value).length <= 60 && !/\p{Cs}/u.test(shorten(value)), shorten(value));
    }
  });

  it('names the kind of what is too big to show', () => {
    assert.deepEqual(
      [null, true, 1.5, 'a "b"', [], [1, 2], {}, { use: 'a', id: 1 }, undefined].map(shorten),
      [
        'null',
        'true',
        '1.5',
        '"a "b""',
        'an empty array',
        'an array of 2',
        'an empty object',
        'an object with "use", "id"',
        'undefined',
      ],
    );
  });
});

describe('closest', () => {
  it('finds slips of the finger and leaves the rest', () => {
    const names = ['services', 'purposes', 'use', 'id'];
    assert.equal(closest('service', names), 'services');
    assert.equal(closest('pruposes', names), 'purposes');
    assert.equal(closest('USE', names), 'use');
    assert.equal(closest('banner', names), undefined);
    assert.equal(closest('x'.repeat(1e6), names), undefined);
  });
});

describe('a pointer', () => {
  it('leads back to what it was made from', () => {
    assert.equal(
      lookUp({ 'a/b': [{ '~1': 'here' }] }, pointer(pointer(pointer('', 'a/b'), 0), '~1')),
      'here',
    );
    assert.equal(lookUp({}, '/__proto__/constructor'), undefined);
    assert.equal(lookUp('a', '<script>'), undefined);
  });
});
