import { DAY } from '../core/duration.js';
import { readFrame } from '../core/frame.js';
import { pickLanguage } from '../core/language.js';
import { stand } from '../core/stand.js';
import type { Kernel, Reading } from './kernel.js';

/** Reads a manifest whole, for this page and this day. */
export function readManifest(manifest: unknown): Reading {
  const { frame, isBroken } = readFrame(manifest);
  return {
    frame,
    isBroken,
    language: pickLanguage(document.documentElement.lang, frame.languages),
    stand: (record) => stand(frame, record, Math.floor(Date.now() / DAY)),
  };
}

const readings = new WeakMap<Kernel, Reading>();

/** Reads the manifest of a kernel, once. */
export function read(kernel: Kernel): Reading {
  const reading = readings.get(kernel) ?? readManifest(kernel.manifest);
  readings.set(kernel, reading);
  return reading;
}
