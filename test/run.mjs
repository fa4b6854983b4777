/**
 * Runs the tests of all folders, or of those named (`node --import tsx test/run.mjs core e2e`), in the engines that
 * `engines.mjs` names for them, and ends with what ran where and one line that counts it all. A run without a single test
 * fails. `TEST_ENGINES` names the engines that must be there; left out: those that are.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leftOutOf, suitesOf } from './engines.mjs';
import { browserOf } from './tools/chromium.mjs';
import { enginesToUse } from './tools/engines-to-use.mjs';
import { report } from './tools/report.mjs';
import { runInNode } from './tools/run-in-node.mjs';
import { runInPages } from './tools/run-in-pages.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const named = process.argv.slice(2);

/** All test files, as `e2e/gate`, of the folders that were named. */
const files = readdirSync(here, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => !named.length || named.includes(file.split('/')[0]))
  .map((file) => file.replace(/\.test\.ts$/, ''))
  .sort();

const { engines, missing } = enginesToUse(process.env.TEST_ENGINES);
const rows = [];

for (const suite of suitesOf(files)) {
  const paths = suite.files.map((file) => join(here, `${file}.test.ts`));
  // Without an engine: in Node.
  for (const engine of suite.engines.length ? suite.engines : ['node']) {
    if (engine !== 'node' && !engines.includes(engine)) continue;
    const browser = browserOf(engine);
    console.log(`\n${suite.name}, ${browser}`);
    const isInPages = suite.files.some((file) => file.startsWith('elements/'));
    const counts = isInPages
      ? await runInPages(paths, engine)
      : await runInNode(paths, engine, suite.atOnce);
    const leftOut = suite.files.flatMap((file) => leftOutOf(file, browser)).length;
    rows.push({ suite: suite.name, engine, browser, files: suite.files, leftOut, ...counts });
  }
}

const total = report(rows, missing);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
