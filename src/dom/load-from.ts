import { version } from 'helder:version';
import type { ChunkOf, Load } from './chunks.js';

/** Fetches chunks from the folder in which `base` stands; the version keeps a cached file from meeting a newer one. */
export function loadFrom(base: string): Load {
  // A browser remembers that an import failed and never asks again for the same address (Chromium 147, measured).
  let retry = '';
  return async <K extends string>(name: K) => {
    try {
      return (await import(new URL(`${name}.js?v=${version}${retry}`, base).href)) as ChunkOf<K>;
    } catch (error) {
      retry += '&retry';
      throw error;
    }
  };
}
