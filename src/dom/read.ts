import { presetRows } from 'helder:presets';
import { DAY } from '../core/duration.js';
import { readFrame } from '../core/frame.js';
import { objectOf } from '../core/json.js';
import { pickLanguage } from '../core/language.js';
import { stand } from '../core/stand.js';
import type { PresetRows } from '../core/preset.js';
import type { Load } from './chunks.js';
import type { Kernel, Reading } from './kernel.js';

/** The rows of the presets that a manifest uses; those that few sites use come in a chunk. */
async function rowsFor(manifest: unknown, load: Load): Promise<PresetRows> {
  const { services } = objectOf(manifest);
  const isCommon = (service: unknown): boolean => {
    const { use } = objectOf(service);
    return use === undefined || presetRows.has(use);
  };
  if (!Array.isArray(services) || services.every(isCommon)) return presetRows;
  return (await load('presets')).allPresetRows;
}

/** Reads a manifest whole, for this page and this day; without the rows of its presets those services stay held. */
export async function readManifest(
  manifest: unknown,
  load: Load,
  report?: Kernel['report'],
): Promise<Reading> {
  const rows = await rowsFor(manifest, load).catch((error: unknown) => {
    report?.('chunk-missing', 'presets', String(error));
    return presetRows;
  });
  const { frame, isBroken } = readFrame(manifest, rows);
  return {
    frame,
    isBroken,
    language: pickLanguage(document.documentElement.lang, frame.languages),
    stand: (record) => stand(frame, record, Math.floor(Date.now() / DAY)),
  };
}

const readings = new WeakMap<Kernel, Promise<Reading>>();

/** Reads the manifest of a kernel, once. */
export function read(kernel: Kernel): Promise<Reading> {
  const { manifest, load, report } = kernel;
  const reading = readings.get(kernel) ?? readManifest(manifest, load, report);
  readings.set(kernel, reading);
  return reading;
}
