import { morePresetRows } from 'helder:more-presets';
import { presetRows } from 'helder:presets';
import type { PresetRows } from './preset.js';

/** What must be known of every preset before anything is asked. */
export const allPresetRows: PresetRows = new Map([...presetRows, ...morePresetRows]);
