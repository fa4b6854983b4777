import type { PresetFile } from '../core/preset.js';

/** The findings on one preset file, empty when it is right. */
export function checkPreset(
  file: string,
  preset: unknown,
  languages: readonly string[],
): readonly string[];

/** All presets by id; throws on the first file that is not right. */
export function readPresets(languages: readonly string[]): ReadonlyMap<string, PresetFile>;
