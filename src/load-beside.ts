import { loadFrom } from './dom/load-from.js';

/** Takes the place of `load.ts` in the drop-in files: fetches the chunk that lies beside the asking one. */
export const load = loadFrom(import.meta.url);
