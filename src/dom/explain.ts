import { checkManifest } from '../core/check-manifest.js';
import { diagnose } from '../core/diagnose.js';
import type { Finding } from '../core/finding.js';
import { formatFinding } from '../core/report/format.js';
import { WORDING } from '../core/report/all-wording.js';
import type { Kernel } from './kernel.js';

/** What each kernel has been told already; gone when the kernel is. */
const told = new WeakMap<Kernel, Set<string>>();

/** What is left out matters more than what is merely not as it should be: where both speak of the same place, the first stands. */
function findingsOf({ findings, manifest }: Kernel): readonly Finding[] {
  if (manifest === undefined) return findings;
  const left = [...findings, ...diagnose(manifest)];
  const places = new Set(left.map(({ path }) => path));
  return [...left, ...checkManifest(manifest).filter(({ path }) => !places.has(path))];
}

/** Tells the console, once each, what is wrong with the manifest and what the kernel came across on the page. */
export function explain(kernel: Kernel): void {
  const known = told.get(kernel) ?? new Set();
  told.set(kernel, known);
  for (const finding of findingsOf(kernel)) {
    const { code, path, found } = finding;
    const { severity = finding.severity } = WORDING[code];
    const key = [code, path, found].join(' ');
    if (known.has(key)) continue;
    known.add(key);
    const message = formatFinding(finding, kernel);
    if (severity === 'error') console.error(message);
    else console.warn(message);
  }
}
