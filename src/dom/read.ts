import { DAY } from '../core/duration.js';
import { readFrame } from '../core/frame.js';
import { pickLanguage } from '../core/language.js';
import { isObjectedTo } from '../core/objection.js';
import { stand } from '../core/stand.js';
import type { Chunks } from './chunks.js';
import type { Kernel, Reading } from './kernel.js';

/** Whether the visitor’s browser sends Global Privacy Control. */
export const objects = (): boolean => navigator.globalPrivacyControl === true;

/** Whether it does to a purpose. */
export const refuses = (purpose: string): boolean => objects() && isObjectedTo(purpose);

/** Fetches a chunk and uses it. */
type Use = <K extends 'presets'>(name: K, act: (chunk: Chunks[K]) => void) => Promise<void>;

/** For this page and this day. */
const readingOf = ({ frame, isBroken }: ReturnType<typeof readFrame>): Reading => ({
  frame,
  isBroken,
  language: pickLanguage(document.documentElement.lang, frame.languages),
  stand: (record) => stand(frame, record, Math.floor(Date.now() / DAY), objects()),
});

/** Reads a manifest whole: at once, but for one that may use what few sites do, which is not at hand. */
export function readManifest(manifest: unknown, use: Use): Reading | Promise<Reading> {
  let reading = readFrame(manifest);
  if (!reading.isBroken) return readingOf(reading);
  // Without that those services stay held.
  return use('presets', ({ everything }) => {
    reading = readFrame(manifest, everything);
  }).then(() => readingOf(reading));
}

const readings = new WeakMap<Kernel, Reading | Promise<Reading>>();

/** Reads the manifest of a kernel, once; at once when it has been read. */
export function read(kernel: Kernel): Reading | Promise<Reading> {
  const known = readings.get(kernel);
  if (known) return known;
  const reading = readManifest(kernel.manifest, kernel.use);
  readings.set(kernel, reading);
  if (reading instanceof Promise) void reading.then((done) => readings.set(kernel, done));
  return reading;
}
