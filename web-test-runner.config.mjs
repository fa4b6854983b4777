import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { browserOf, chromiumLaunchOptions } from './test/tools/chromium.mjs';
import { emulateFeatures, SYSTEM_ACCESS } from './test/tools/emulate-features.mjs';
import { firefoxLaunchOptions } from './test/tools/firefox.mjs';
import { webkitLauncher } from './test/tools/webkit-launcher.mjs';

const launchers = {
  chromium: async () => chromeLauncher({ launchOptions: await chromiumLaunchOptions() }),
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: { ...firefoxLaunchOptions(), args: [SYSTEM_ACCESS] },
    }),
  webkit: webkitLauncher,
};

/** Elements in a real browser; what they import from `dist/esm` is what ships. */
export const configFor = async (engine) => ({
  files: 'test/elements/**/*.test.ts',
  nodeResolve: { exportConditions: ['production'] },
  browsers: [await launchers[engine]()],
  plugins: [
    emulateFeatures(engine),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      define: { TEST_BROWSER: JSON.stringify(browserOf(engine)) },
      tsconfig: fileURLToPath(new URL('./test/tsconfig.json', import.meta.url)),
    }),
  ],
  // A tab in the background draws no frames and has no keyboard, and fixtures wait for both.
  concurrency: 1,
  // A file that goes through every state takes a minute, on a busy machine several.
  testsFinishTimeout: 600_000,
  // Axe takes its time, and machines may be busy.
  testFramework: { config: { timeout: 30_000 } },
});

export default await configFor(process.env.TEST_ENGINE ?? 'chromium');
