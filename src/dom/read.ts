import { DAY } from '../core/duration.js';
import { readFrame } from '../core/frame.js';
import { pickLanguage } from '../core/language.js';
import { stand } from '../core/stand.js';
import type { Chunks } from './chunks.js';
import type { Kernel, Reading } from './kernel.js';

/** Whether the visitor’s browser sends Global Privacy Control. */
export const objects = (): boolean => navigator.globalPrivacyControl === true;

/** Fetches a chunk and uses it. */
type Use = <K extends 'presets'>(name: K, act: (chunk: Chunks[K]) => void) => Promise<void>;

/** Reads a manifest whole, for this page and this day. */
export async function readManifest(manifest: unknown, use: Use): Promise<Reading> {
  let reading = readFrame(manifest);
  // It may use presets that few sites do, whose rows are not at hand. Without those they stay held.
  if (reading.isBroken)
    await use('presets', ({ allPresetRows }) => {
      reading = readFrame(manifest, allPresetRows);
    });
  const { frame, isBroken } = reading;
  return {
    frame,
    isBroken,
    language: pickLanguage(document.documentElement.lang, frame.languages),
    stand: (record) => stand(frame, record, Math.floor(Date.now() / DAY), objects()),
  };
}

const readings = new WeakMap<Kernel, Promise<Reading>>();

/** Reads the manifest of a kernel, once. */
export function read(kernel: Kernel): Promise<Reading> {
  const reading = readings.get(kernel) ?? readManifest(kernel.manifest, kernel.use);
  readings.set(kernel, reading);
  return reading;
}
