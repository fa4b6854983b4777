import type { Finding } from '../finding.js';
import { lookUp } from './pointer.js';
import { shorten, visible } from './shorten.js';
import { WORDING } from './wording.js';

/** The manifest that a finding is about, and where it came from. */
export interface Origin {
  readonly manifest?: unknown;
  readonly source?: string;
}

/** Longer than any honest path; a key in a broken file may be of any length. */
const LONGEST_PATH = 200;

function place(path: string, source: string | undefined): string {
  const short = path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path;
  const isPointer = path === '' || path.startsWith('/');
  if (!isPointer || source === undefined || path === source) return short;
  return path === '' ? source : `${short} (${source})`;
}

/** A finding as a message of a few lines: what is wrong, where, what was expected, what stands there, what to do. */
export function formatFinding(finding: Finding, { manifest, source }: Origin = {}): string {
  const { what, expected, todo } = WORDING[finding.code];
  const value = lookUp(manifest, finding.path);
  const lines = {
    at: place(finding.path, source),
    expected: finding.expected ?? expected,
    found: finding.found ?? (value === undefined ? undefined : shorten(value)),
    'to do': todo,
  };
  return Object.entries(lines)
    .filter(([, line]) => line)
    .reduce(
      (message, [label, line]) => `${message}\n  ${label} ${visible(line ?? '')}`,
      `helder: ${what}`,
    );
}
