import type { FindingCode } from '../finding.js';
import { MANIFEST_WORDING } from './manifest-wording.js';
import { PAGE_WORDING } from './page-wording.js';
import type { Wording } from './wording.js';

/** What the console says about each code. */
export const WORDING: Readonly<Record<FindingCode, Wording>> = {
  ...MANIFEST_WORDING,
  ...PAGE_WORDING,
};
