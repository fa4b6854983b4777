import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSafe, safeCandidates } from '../../dist/esm/dom/safe-address.js';

const base = 'https://site.example/folder/page.html';
const safe = (address: string): boolean => isSafe(address, base, false);

describe('isSafe', () => {
  it('takes http(s) and relative addresses', () => {
    for (const address of [
      'http://a.example/b',
      'HTTPS://a.example',
      '//a.example/b',
      '/a',
      'a',
      '?a=javascript:b',
      '#a',
      ' /a ',
      './javascript:a',
      '',
    ])
      assert.ok(safe(address), address);
  });

  it('takes nothing else, however it is spelt', () => {
    for (const address of [
      'javascript:a',
      'JAVASCRIPT:a',
      '\u0000javascript:a',
      '\u001f javascript:a',
      'java\tscript:a',
      'java\r\nscript:a',
      'javascript\n:a',
      'vbscript:a',
      'data:text/html,a',
      'data:image/svg+xml,<svg/>',
      'blob:https://site.example/1',
      'filesystem:https://site.example/a',
      'file:///a',
      'about:srcdoc',
      'mailto:a@b.example',
      'https://',
      'http://[',
    ])
      assert.equal(safe(address), false, JSON.stringify(address));
  });

  it('takes data for an image alone, and scripts for nothing', () => {
    assert.ok(isSafe('data:image/png;base64,AAAA', base, true));
    assert.equal(isSafe('javascript:a', base, true), false);
    assert.equal(isSafe('blob:https://site.example/1', base, true), false);
  });

  it('judges a relative address by what it is relative to', () => {
    for (const strange of ['about:blank', 'blob:https://a.example/1', 'data:text/html,a', 'x'])
      assert.equal(isSafe('a', strange, true), false, strange);
  });
});

describe('safeCandidates', () => {
  it('leaves a list alone in which everything is safe', () => {
    for (const list of [
      '',
      ' ',
      '/a',
      '/a 1x, /b 2x',
      '/a,/b 2x',
      ',/a,, /b 100w 3x,',
      'data:image/png,a 1x',
    ])
      assert.equal(safeCandidates(list, base), list);
  });

  it('leaves out what is not', () => {
    for (const [list, rest] of [
      ['javascript:a', ''],
      ['javascript:a 1x, /b 2x', '/b 2x'],
      ['/a 1x,javascript:b 2x', '/a 1x'],
      ['/a, javascript:b, /c', '/a, /c'],
      ['/a (1x, 2x) , blob:b 3x', '/a (1x, 2x) '],
      ['/a (1x, blob:b', '/a (1x, blob:b'],
      [',javascript:a,', ''],
    ] as const)
      assert.equal(safeCandidates(list, base), rest, list);
  });
});
