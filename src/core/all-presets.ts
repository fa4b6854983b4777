import { morePresetRows } from 'helder:more-presets';
import { presetRows } from 'helder:presets';
import { digitsOf } from './consent-types.js';
import type { Knowledge } from './frame.js';
import { isLimited } from './limited-analytics.js';
import type { PresetRows } from './preset.js';

/** What must be known of every preset before anything is asked. */
export const allPresetRows: PresetRows = new Map([...presetRows, ...morePresetRows]);

/** All that reading any manifest needs. */
export const everything: Knowledge = { rows: allPresetRows, digitsOf, isLimited };
