import { matches, objectOf } from './json.js';

/** What the manifest writes as the place where every change is posted, whether or not that can be used; undefined where it wants no records. */
export function writtenEndpoint(manifest: unknown): string | undefined {
  const { records } = objectOf(objectOf(manifest)['consent']);
  return (records && String(objectOf(records)['endpoint'])) as string | undefined;
}

/** Where every change of the record is posted; undefined where the manifest names no place for it. */
export function endpointOf(manifest: unknown): string | undefined {
  const { endpoint } = objectOf(objectOf(objectOf(manifest)['consent'])['records']);
  // As in the schema: not `//` or `/\`, which browsers read as the beginning of a host.
  return matches(endpoint, /^(https?:\/\/\S+|\.{0,2}\/(?![/\\])\S*)$/) ? endpoint : undefined;
}
