import { version } from 'helder:version';
import type { ChunkOf, Load } from './chunks.js';

/** Fetches chunks from the folder in which `base` stands; the version keeps a cached file from meeting a newer one. */
export function loadFrom(base: string): Load {
  // A browser remembers that an import failed and never asks again for the same address (Chromium 147, measured). Others
  // keep theirs: a chunk that came under a second one would not know what the first has done.
  const retries = new Map<string, string>();
  return async <K extends string>(name: K) => {
    const retry = retries.get(name) ?? '';
    try {
      return (await import(new URL(`${name}.js?v=${version}${retry}`, base).href)) as ChunkOf<K>;
    } catch (error) {
      retries.set(name, `${retry}&retry`);
      throw error;
    }
  };
}
