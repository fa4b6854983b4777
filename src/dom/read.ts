import { DAY } from '../core/duration.js';
import { readFrame } from '../core/frame.js';
import { pickLanguage } from '../core/language.js';
import { stand } from '../core/stand.js';
import type { Reading } from './kernel.js';

/** Reads a manifest whole, for this page and this day. */
export function read(manifest: unknown): Reading {
  const { frame, isBroken } = readFrame(manifest);
  return {
    frame,
    isBroken,
    language: pickLanguage(document.documentElement.lang, frame.languages),
    stand: (record) => stand(frame, record, Math.floor(Date.now() / DAY)),
  };
}
