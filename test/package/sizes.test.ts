import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { closure, measure } from '../../bench/budgets.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

describe('what a visitor downloads', () => {
  for (const { name, limit, files, kilobytes } of measure(dist)) {
    it(`${name}: at most ${String(limit)} KB`, () => {
      assert.ok(kilobytes <= limit, `${kilobytes.toFixed(2)} KB: ${files.join(' + ')}`);
    });
  }

  it('is what the README says', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [, table = ''] = readme.split('## What it costs');
    const rows = [...table.matchAll(/^\|.*\| +([\d.]+) +\| +([\d.]+) +\|$/gm)];
    assert.deepEqual(
      rows.map(([, limit, now]) => `${limit ?? ''}: ${now ?? ''}`),
      measure(dist).map(({ limit, kilobytes }) => `${String(limit)}: ${kilobytes.toFixed(1)}`),
    );
  });

  it('fetches a chunk without Lit as one file', () => {
    for (const file of [
      'button.js',
      'effects.js',
      'embeds.js',
      'vendor.js',
      'resolve.js',
      'explain.js',
    ]) {
      assert.deepEqual([...closure(dist, [file])], [file]);
    }
  });

  it('asks for every chunk under one address', () => {
    for (const file of closure(dist, ['banner.js', 'preferences.js', 'policy.js'])) {
      const code = readFileSync(dist + file, 'utf8');
      assert.ok(!/(from|import)\s*\(?["']\.\/[\w-]+\.js["']/.test(code), file);
    }
  });
});
