/** Runs tests of elements, inside a browser. */
import { startTestRunner } from '@web/test-runner';
import { configFor } from '../../web-test-runner.config.mjs';

/** Gives how many passed and failed. */
export async function runInPages(files, engine) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const runner = await startTestRunner({
    config: { ...(await configFor(engine)), files },
    readFileConfig: false,
    readCliArgs: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The browser tests did not start.');
  // By then its browser has gone.
  const passed = await new Promise((resolve) => runner.on('stopped', resolve));
  const count = (suite) => {
    for (const test of suite.tests)
      counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    suite.suites.forEach(count);
  };
  for (const { testResults } of runner.sessions.all()) if (testResults) count(testResults);
  // A file that does not load fails without a failing test.
  if (!passed && !counts.failed) counts.failed++;
  return counts;
}
