import assert from 'node:assert/strict';
import { readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inFolder, read, small } from './folder.js';

describe('helder render, where it writes', () => {
  it('writes a page to a file, and its looks beside it', async () => {
    await inFolder({ 'privacy.json': small }, async (helder, folder) => {
      const { code, out } = await helder(
        'render',
        'privacy.json',
        '--page',
        '--output',
        'a/p.html',
      );
      assert.deepEqual([code, out], [0, '']);
      assert.match(await read(folder, 'a/p.html'), /^<!DOCTYPE html>\n<html lang="nl">/);
      assert.match(await read(folder, 'a/policy.css'), /^@layer helder/);
    });
  });

  for (const own of ['p { color: red }', '@layer helder;\np { color: red }']) {
    it(`leaves a policy.css of the owner’s own alone and says so: ${own.slice(0, 6)}`, async () => {
      await inFolder({ 'privacy.json': small, 'a/policy.css': own }, async (helder, folder) => {
        const page = ['render', 'privacy.json', '--page', '--output', 'a/p.html'];
        const { code, error } = await helder(...page);
        assert.equal(await read(folder, 'a/policy.css'), own);
        assert.match(error, /^helder: This file is not helder’s[^]*at a\/policy\.css\n/);
        assert.equal(code, 0);
      });
    });
  }

  it('replaces a policy.css of another version without a word', async () => {
    const old = '@layer helder {\n  privacy-policy { color: red } }';
    await inFolder({ 'privacy.json': small, 'policy.css': old }, async (helder, folder) => {
      const page = ['render', 'privacy.json', '--page', '--output', 'p.html'];
      for (const time of ['first', 'second']) {
        const { code, error } = await helder(...page);
        assert.deepEqual([code, error], [0, ''], time);
        assert.match(await read(folder, 'policy.css'), /helder-page/);
      }
    });
  });

  it('writes to the standard output where the output is -', async () => {
    await inFolder({ 'privacy.json': small }, async (helder, folder) => {
      const { code, out } = await helder('render', 'privacy.json', '--output', '-');
      assert.equal(code, 0);
      assert.match(out, /^<privacy-policy/);
      assert.deepEqual(await readdir(folder), ['privacy.json']);
    });
  });

  it('never writes over what it is made from, by whatever name', async () => {
    const files = {
      'privacy.json': { ...small, statement: 's.json' },
      's.json': { security: 'Goed.' },
      'broken.json': { ...small, statement: 'half.json' },
      'half.json': '{',
    };
    await inFolder(files, async (helder, folder) => {
      await symlink('privacy.json', join(folder, 'link.html'));
      for (const [manifest, output] of [
        ['privacy.json', 'privacy.json'],
        ['privacy.json', './s.json'],
        ['privacy.json', 'link.html'],
        ['link.html', 'privacy.json'],
        ['broken.json', 'half.json'],
      ] as const) {
        const before = await read(folder, output);
        const { code, out, error } = await helder('render', manifest, '--output', output);
        assert.deepEqual([code, out], [2, ''], output);
        assert.match(error, /^helder: The output would overwrite its source/);
        assert.equal(await read(folder, output), before);
      }
    });
  });
});
