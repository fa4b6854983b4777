import { objectOf } from './json.js';

/** Name of the cookie that holds the record; a name that could not be one falls back. */
export function cookieNameOf(manifest: unknown): string {
  const { name } = objectOf(objectOf(objectOf(manifest)['consent'])['cookie']);
  return typeof name === 'string' && /^[\w-]{1,40}$/.test(name) ? name : 'helder';
}
