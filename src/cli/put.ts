import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layOut } from '../core/report/lay-out.js';
import type { RenderOptions } from './arguments.js';
import type { IO } from './io.js';
import { nameOf } from './read-json.js';

/** In the package, beside the drop-in files. */
const STYLES = fileURLToPath(new URL('../../policy.css', import.meta.url));

/** Hands over what was rendered: to a file, with the looks that a page links to, or to whoever reads the output. */
export async function put(
  html: string,
  { output, page }: Pick<RenderOptions, 'output' | 'page'>,
  io: IO,
): Promise<void> {
  if (output === undefined) {
    io.out(html);
    return;
  }
  const file = resolve(io.folder, output);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
  if (page) await putStyles(join(dirname(file), 'policy.css'), io);
}

/** How those of every version begin; a site’s own may say `@layer helder` too. */
const OURS = /^@layer helder\s*\{\s*privacy-policy\b/;

/** Replaces those of another version, and nobody else’s. */
async function putStyles(file: string, io: IO): Promise<void> {
  const old = await readFile(file, 'utf8').catch(() => undefined);
  if (old === undefined || OURS.test(old)) {
    await writeFile(file, await readFile(STYLES));
    return;
  }
  const lines = {
    at: nameOf(file, io.folder),
    expected: 'no file, or one that helder wrote',
    'to do': 'rename it and render again, or leave it if the looks are to be your own',
  };
  io.error(
    `${layOut('This file is not helder’s, so it stays and the page is shown with it.', lines)}\n`,
  );
}

/** Whether an output would take the place of a file that it is made from, by whatever name. */
export async function overwrites(
  output: string | undefined,
  sources: readonly (string | undefined)[],
  { folder }: IO,
): Promise<boolean> {
  if (output === undefined) return false;
  const there = await fileAt(resolve(folder, output));
  const known = await Promise.all(sources.map(fileAt));
  return there !== undefined && known.includes(there);
}

/** Which file a path leads to, through links and in whatever case; undefined where there is none. */
async function fileAt(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const { dev, ino } = await stat(path, { bigint: true }).catch(() => ({ dev: 0n, ino: 0n }));
  return ino ? `${String(dev)}:${String(ino)}` : undefined;
}
