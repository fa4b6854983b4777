import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { after, it as register } from 'node:test';
import { leftOutOf, type Engine } from '../../engines.mjs';
import { browserOf } from '../../tools/chromium.mjs';

/** The engine that these tests run in. */
export const engine = (process.env['TEST_ENGINE'] ?? 'chromium') as Engine;

/** What `engines.mjs` calls the browser that is here for it. */
export const browserName = browserOf(engine);

const leftOut = new Set(
  leftOutOf(`e2e/${basename(process.argv[1] ?? '', '.test.ts')}`, browserName),
);
const met = new Set<string>();

/** A test that runs in this browser, unless `engines.mjs` says that it cannot. */
export function it(name: string, run: () => Promise<void>): void {
  if (leftOut.has(name)) met.add(name);
  else void register(name, run);
}

if (leftOut.size)
  after(() => {
    assert.deepEqual(
      [...leftOut].filter((name) => !met.has(name)),
      [],
      'no such tests',
    );
  });
