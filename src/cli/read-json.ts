import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

/** JSON from a file or from the web; rejects with what is wrong in one sentence. */
export async function readJson(address: string): Promise<unknown> {
  const text = await readText(address);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new SyntaxError(`${address} is not JSON: ${text.trim().slice(0, 40)}`);
  }
}

const REMOTE = /^https?:\/\//i;

async function readText(address: string): Promise<string> {
  if (!REMOTE.test(address)) return readFile(address, 'utf8');
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response.text();
}

/** Where an address in a manifest leads to: the web, a file of the site, or one beside the manifest. */
export function locate(address: string, manifest: string, root: string | undefined): string {
  if (address.startsWith('//')) return `https:${address}`;
  if (REMOTE.test(address)) return address;
  const file = address.replace(/[?#].*$/, '');
  const beside = dirname(manifest);
  return file.startsWith('/') ? join(root ?? beside, file) : resolve(beside, file);
}

/** An address as who runs the command line would write it. */
export const nameOf = (address: string, folder: string): string =>
  REMOTE.test(address) ? address : relative(folder, address);
