import { executeServerCommand, type emulateMedia } from '@web/test-runner-commands';
import { leftOutOf, type Browser } from '../engines.mjs';

/** What the tests run in, as the runner’s configuration writes it here. */
declare const TEST_BROWSER: Browser;

/** Registers tests of a file that run in this browser, unless `engines.mjs` says that it cannot. */
export function itIn(file: string): (name: string, run: Mocha.AsyncFunc | Mocha.Func) => void {
  const leftOut = new Set(leftOutOf(`elements/${file}`, TEST_BROWSER));
  const met = new Set<string>();
  if (leftOut.size)
    after(() => {
      const unmet = [...leftOut].filter((name) => !met.has(name));
      if (unmet.length) throw new Error(`no such tests: ${unmet.join('; ')}`);
    });
  return (name, run) => {
    if (leftOut.has(name)) met.add(name);
    else it(name, run as Mocha.AsyncFunc);
  };
}

type Emulated = Parameters<typeof emulateMedia>[0];

/** Has the browser pretend what is asked for; engines that cannot pretend only take what is so anyway. */
export async function emulate(media: Emulated): Promise<void> {
  if (TEST_BROWSER === 'chromium' || TEST_BROWSER === 'headless shell') {
    const { forcedColors, colorScheme } = media;
    await executeServerCommand('emulate-features', [
      { name: 'prefers-color-scheme', value: colorScheme ?? 'light' },
      { name: 'forced-colors', value: forcedColors ?? 'none' },
    ]);
    return;
  }
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const isForced = matchMedia('(forced-colors: active)').matches;
  if (isDark !== (media.colorScheme === 'dark') || isForced !== (media.forcedColors === 'active'))
    throw new Error(`This engine cannot pretend ${JSON.stringify(media)}.`);
}
