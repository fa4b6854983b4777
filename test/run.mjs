/**
 * Runs the tests of all folders, or of those named (`node --import tsx test/run.mjs core e2e`), and ends with one line
 * that counts them. A run without a single test fails.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { startTestRunner } from '@web/test-runner';

const here = fileURLToPath(new URL('.', import.meta.url));
const named = process.argv.slice(2);
/** Milliseconds after which a file has failed: several times what the longest takes. */
const PATIENCE = 600_000;
const counts = { passed: 0, failed: 0, skipped: 0 };

const testFiles = (folder) =>
  readdirSync(here)
    .filter((name) => name === folder)
    .flatMap((name) => readdirSync(join(here, name), { recursive: true }))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(here, folder, file));

/** Tests that run in Node, some of which drive a browser on real pages. */
function inNode(files, concurrency) {
  return new Promise((done, fail) => {
    const count = (outcome, { details, skip, todo }) => {
      // A suite fails with its tests, which count, or by itself.
      const isOwn = details.error?.failureType !== 'subtestsFailed';
      if (details.type === 'suite' && (outcome === 'passed' || !isOwn)) return;
      counts[skip !== undefined || todo !== undefined ? 'skipped' : outcome]++;
    };
    run({ files, concurrency, timeout: PATIENCE })
      .on('test:pass', (event) => count('passed', event))
      .on('test:fail', (event) => count('failed', event))
      .on('error', fail)
      .compose(spec)
      .on('end', done)
      .pipe(process.stdout);
  });
}

/** Tests of elements, inside a browser. */
async function inBrowser() {
  const runner = await startTestRunner({ readCliArgs: false, autoExitProcess: false });
  if (!runner) throw new Error('The browser tests did not start.');
  const passed = await new Promise((done) => runner.on('finished', done));
  const count = (suite) => {
    for (const test of suite.tests) {
      counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    }
    suite.suites.forEach(count);
  };
  const failed = counts.failed;
  for (const { testResults } of runner.sessions.all()) if (testResults) count(testResults);
  // A file that does not load fails without a failing test.
  if (!passed && counts.failed === failed) counts.failed++;
}

const steps = {
  core: (files) => inNode(files, true),
  statement: (files) => inNode(files, true),
  package: (files) => inNode(files, true),
  cli: (files) => inNode(files, 1),
  // One browser at a time, so that timing means something.
  e2e: (files) => inNode(files, 1),
  elements: inBrowser,
};

for (const [folder, step] of Object.entries(steps)) {
  const files = testFiles(folder);
  if (files.length && (!named.length || named.includes(folder))) await step(files);
}

console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
