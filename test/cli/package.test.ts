import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { small } from './folder.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const call = promisify(execFile);

describe('the packed package', () => {
  it('renders under npx, without any other package', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'helder-'));
    try {
      const home = join(folder, 'node_modules', 'helder');
      await mkdir(home, { recursive: true });
      const packed = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
      const { stdout: name } = await call('npm', packed, { cwd: root });
      await call('tar', ['-xzf', join(folder, name.trim()), '-C', home, '--strip-components=1']);
      const { bin } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as {
        bin: { helder: string };
      };
      // As `npm install` does it.
      await mkdir(join(folder, 'node_modules', '.bin'));
      await call('chmod', ['+x', join(home, bin.helder)]);
      await symlink(
        join('..', 'helder', bin.helder),
        join(folder, 'node_modules', '.bin', 'helder'),
      );
      await writeFile(join(folder, 'package.json'), '{}');
      await writeFile(join(folder, 'privacy.json'), JSON.stringify(small));
      const argv = ['--offline', 'helder', 'render', 'privacy.json', '--lang', 'nl', '--page'];
      const { stdout, stderr } = await call('npx', [...argv, '--output', 'out/privacy.html'], {
        cwd: folder,
        env: { ...process.env, npm_config_loglevel: 'silent' },
      });
      assert.deepEqual([stdout, stderr], ['', '']);
      assert.match(await readFile(join(folder, 'out/privacy.html'), 'utf8'), /Bakkerij Vuur<\/h1>/);
      assert.match(await readFile(join(folder, 'out/policy.css'), 'utf8'), /^@layer helder/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
