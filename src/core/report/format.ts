import type { Finding } from '../finding.js';
import { layOut } from './lay-out.js';
import { lookUp } from './pointer.js';
import { shorten } from './shorten.js';
import { WORDING } from './all-wording.js';

/** The manifest that a finding is about, and where it came from. */
export interface Origin {
  readonly manifest?: unknown;
  readonly source?: string;
}

/** Longer than any honest path; a key in a broken file may be of any length. */
const LONGEST_PATH = 200;

const isPointer = (path: string): boolean => path === '' || path.startsWith('/');

/** What stands at a place of the manifest, in words. */
function standing(manifest: unknown, path: string): string | undefined {
  if (manifest === undefined) return undefined;
  const value = lookUp(manifest, path);
  return value === undefined ? 'nothing' : shorten(value);
}

function place(path: string, source: string | undefined): string {
  const short = path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path;
  if (!isPointer(path) || source === undefined || path === source) return short;
  return path === '' ? source : `${short} (${source})`;
}

/** A finding as a message of a few lines: what is wrong, where, what was expected, what stands there, what to do. */
export function formatFinding(finding: Finding, { manifest, source }: Origin = {}): string {
  const { what, expected, todo } = WORDING[finding.code];
  const lines = {
    at: place(finding.path, source),
    expected: finding.expected ?? expected,
    found:
      finding.found ?? (isPointer(finding.path) ? standing(manifest, finding.path) : undefined),
    'to do': todo,
  };
  return layOut(what, lines);
}
