import { matches, objectOf } from './json.js';

/** Where every change of the record is posted; undefined where the manifest names no place for it. */
export function endpointOf(manifest: unknown): string | undefined {
  const { endpoint } = objectOf(objectOf(objectOf(manifest)['consent'])['records']);
  // As in the schema: not `//` or `/\`, which browsers read as the beginning of a host.
  return matches(endpoint, /^(https?:\/\/\S+|\.{0,2}\/(?![/\\])\S*)$/) ? endpoint : undefined;
}
