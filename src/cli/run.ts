import { resolve } from 'node:path';
import { version } from 'helder:version';
import type { Finding } from '../core/finding.js';
import type { Report } from '../core/markup/context.js';
import { referring } from '../core/needs.js';
import { layOut } from '../core/report/lay-out.js';
import { HELP, readArguments, type RenderOptions } from './arguments.js';
import { findingsOf, severityOf, tell, unknownOf, wholeOf } from './findings.js';
import type { IO } from './io.js';
import { overwrites, put } from './put.js';
import { nameOf, readJson } from './read-json.js';
import { readPolicy, readStatement } from './read-policy.js';
import { render } from './render.js';

/** Exit codes: written without errors; something is missing or was left out; the arguments are wrong. */
export type ExitCode = 0 | 1 | 2;

/** The command line. */
export async function run(argv: readonly string[], io: IO): Promise<ExitCode> {
  const wanted = readArguments(argv);
  switch (wanted.type) {
    case 'help':
      io.out(HELP);
      return 0;
    case 'version':
      io.out(`${version}\n`);
      return 0;
    case 'wrong':
      io.error(`helder: ${wanted.reason}\n\n${HELP}`);
      return 2;
    case 'render':
      return renderManifest(wanted.options, io);
  }
}

async function renderManifest(options: RenderOptions, io: IO): Promise<ExitCode> {
  const file = resolve(io.folder, options.manifest);
  let manifest: unknown;
  try {
    manifest = await readJson(file);
  } catch (error) {
    const expected = 'a file with one JSON object';
    const lines = { at: options.manifest, expected, found: reasonOf(error) };
    io.error(`${layOut('The manifest cannot be read, so nothing is written.', lines)}\n`);
    return 1;
  }

  const met: Finding[] = [];
  const report: Report = (code, path, found) => {
    met.push({ code, path, severity: 'warning', ...(found !== undefined && { found }) });
  };
  const root = options.root === undefined ? undefined : resolve(io.folder, options.root);
  const { statement, address } = await readStatement(manifest, { file, root }, report);
  if (await overwrites(options.output, [file, address], io)) {
    const lines = { at: options.output, expected: 'another file than the policy is made from' };
    io.error(`${layOut('The output would overwrite its source, so nothing is written.', lines)}\n`);
    return 2;
  }
  const known = findingsOf(manifest, statement);
  let html: string | undefined;
  try {
    const source = await readPolicy(manifest, options.lang, report);
    const shown = options.declaration && !referring(manifest) ? undefined : statement;
    html = await render({ ...source, manifest, statement: shown }, options, report);
  } catch (error) {
    // The manifest may have said already why.
    if (!known.some((finding) => severityOf(finding) === 'error'))
      report('no-policy', options.manifest, reasonOf(error));
  }
  const findings = [...known, ...unknownOf(met, known, wholeOf(manifest, statement))];
  const apart =
    address !== undefined && statement !== undefined
      ? { statement, source: nameOf(address, io.folder) }
      : undefined;
  tell(findings, { manifest, source: options.manifest, apart }, io);
  if (html === undefined) return 1;
  try {
    await put(html, options, io);
  } catch (error) {
    const lines = { at: options.output, found: reasonOf(error) };
    io.error(`${layOut('The output cannot be written.', lines)}\n`);
    return 1;
  }
  return findings.some((finding) => isFailure(finding)) ? 1 : 0;
}

/** Whoever asks for a language is not served with another. */
const isFailure = (finding: Finding): boolean =>
  severityOf(finding) === 'error' || finding.code === 'other-language';

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
