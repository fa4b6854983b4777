/** Runs test files in Node, some of which drive a browser on real pages. */
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** Milliseconds after which a file has failed: several times what the longest takes. */
const PATIENCE = 600_000;

/** Runs them one after the other, so that timing means something, or at once; gives how many passed and failed. */
export function runInNode(files, engine, atOnce = false) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const count = (outcome, { details, skip, todo }) => {
    // A suite fails with its tests, which count, or by itself.
    const isOwn = details.error?.failureType !== 'subtestsFailed';
    if (details.type === 'suite' && (outcome === 'passed' || !isOwn)) return;
    counts[skip !== undefined || todo !== undefined ? 'skipped' : outcome]++;
  };
  // The processes of the tests have the environment of this one.
  process.env.TEST_ENGINE = engine;
  return new Promise((resolve, reject) => {
    run({ files, concurrency: atOnce || 1, timeout: PATIENCE })
      .on('test:pass', (event) => count('passed', event))
      .on('test:fail', (event) => count('failed', event))
      .on('error', reject)
      .compose(spec)
      .on('end', () => resolve(counts))
      .pipe(process.stdout, { end: false });
  });
}
