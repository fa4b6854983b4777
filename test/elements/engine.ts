import { executeServerCommand } from '@web/test-runner-commands';
import { leftOutOf, type Browser } from '../engines.mjs';

/** What the tests run in, as the runner’s configuration writes it here. */
declare const TEST_BROWSER: Browser;

export type Register = (name: string, run: Mocha.AsyncFunc | Mocha.Func) => void;

/** Registers tests of a file that run in this browser, unless `engines.mjs` says that it cannot. */
export function itIn(file: string): Register {
  const leftOut = [...leftOutOf(`elements/${file}`, TEST_BROWSER)];
  if (leftOut.length)
    after(() => {
      if (leftOut.length) throw new Error(`no such tests: ${leftOut.join('; ')}`);
    });
  return (name, run) => {
    const index = leftOut.indexOf(name);
    if (index < 0) it(name, run as Mocha.AsyncFunc);
    else leftOut.splice(index, 1);
  };
}

/** Media features and their values. */
export type Features = Readonly<Record<string, string>>;

const USUAL: Features = {
  'prefers-color-scheme': 'light',
  'forced-colors': 'none',
  'prefers-reduced-motion': 'no-preference',
};

/**
 * Has the browser pretend these media features, and the usual ones besides; fails where it does not, so that no test passes
 * in another state than it says.
 */
export async function emulate(features: Features = {}): Promise<void> {
  const all = { ...USUAL, ...features };
  await executeServerCommand('emulate-features', all);
  const unmet = (): readonly string[] =>
    Object.entries(all)
      .map(([name, value]) => `(${name}: ${value})`)
      .filter((query) => !matchMedia(query).matches);
  // Firefox tells its pages soon after.
  for (let patience = 100; patience && unmet().length; patience--)
    await new Promise((resolve) => setTimeout(resolve, 20));
  if (unmet().length) throw new Error(`This browser cannot pretend ${unmet().join(', ')}.`);
}
