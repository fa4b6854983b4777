import type { Frame } from './frame.js';

/** Ids of the services of each purpose that has any, in the order of the manifest. */
export function purposesOf({ services }: Frame): ReadonlyMap<string, readonly string[]> {
  const purposes = new Map<string, string[]>();
  for (const { id, purpose } of services.values()) purposes.set(purpose, [...(purposes.get(purpose) ?? []), id]);
  return purposes;
}
