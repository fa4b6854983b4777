import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RenderOptions } from './arguments.js';
import type { IO } from './io.js';

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
  if (page) await putStyles(join(dirname(file), 'policy.css'));
}

/** Replaces those of another version, and nobody else’s. */
async function putStyles(file: string): Promise<void> {
  const old = await readFile(file, 'utf8').catch(() => '@layer helder');
  if (old.startsWith('@layer helder')) await writeFile(file, await readFile(STYLES));
}
