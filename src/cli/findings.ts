import { checkManifest } from '../core/check-manifest.js';
import { diagnose } from '../core/diagnose.js';
import type { Finding } from '../core/finding.js';
import { objectOf } from '../core/json.js';
import { WORDING } from '../core/report/all-wording.js';
import { formatFinding, type Origin } from '../core/report/format.js';
import { lookUp } from '../core/report/pointer.js';
import type { IO } from './io.js';

/** What is wrong with a manifest, and with its statement in a second file, as the console would say it on a page. */
export function findingsOf(manifest: unknown, statement: unknown): readonly Finding[] {
  const left = diagnose(manifest);
  const places = new Set(left.map(({ path }) => path));
  return [
    ...left,
    ...checkManifest(wholeOf(manifest, statement)).filter(({ path }) => !places.has(path)),
  ];
}

/** A manifest with the statement that it has in a second file. */
export function wholeOf(manifest: unknown, statement: unknown): unknown {
  const isApart = typeof objectOf(manifest)['statement'] === 'string' && statement !== undefined;
  return isApart ? { ...objectOf(manifest), statement } : manifest;
}

/** What is met while a policy is made without what was known before: a link that nobody can follow is no address either. */
export function unknownOf(
  met: readonly Finding[],
  known: readonly Finding[],
  manifest: unknown,
): readonly Finding[] {
  const told = known.map(({ path }) => lookUp(manifest, path));
  return met.filter(({ code, path }) => code !== 'unsafe-address' || !told.includes(path));
}

/** What happens while a policy is made can be told apart by its code only. */
export const severityOf = ({ code, severity }: Finding): Finding['severity'] =>
  WORDING[code].severity ?? severity;

/** The files in which findings are to be found, by the names that their reader knows. */
export interface Sources {
  readonly manifest: unknown;
  readonly source: string;
  /** The second file, where a statement came from one. */
  readonly apart: { readonly statement: unknown; readonly source: string } | undefined;
}

/** Says what is wrong, once each. */
export function tell(findings: readonly Finding[], sources: Sources, io: IO): void {
  const messages = findings.map((finding) => formatFinding(...placed(finding, sources)));
  for (const message of new Set(messages)) io.error(`${message}\n`);
}

const APART = /^\/statement(?=\/|$)/;

/** A finding as it is to be looked up: what came from the second file has its path in there. */
function placed(finding: Finding, { manifest, source, apart }: Sources): [Finding, Origin] {
  if (!apart || !APART.test(finding.path)) return [finding, { manifest, source }];
  const path = finding.path.replace(APART, '');
  return [
    { ...finding, path },
    { manifest: apart.statement, source: apart.source },
  ];
}
