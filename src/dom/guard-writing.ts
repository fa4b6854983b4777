import { describe } from './held.js';
import type { Kernel } from './kernel.js';
import { override } from './override.js';

/** Runs late code. Writing would wipe the page: while the code runs it does nothing. */
export function guardWriting({ report }: Kernel, script: Element, run: () => void): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method, @typescript-eslint/no-deprecated -- put back as they are
  const { open, write, writeln } = document;
  const refuse = (): Document => {
    report('late-write', describe(script));
    return document;
  };
  override(document, { open: refuse, write: refuse, writeln: refuse });
  run();
  override(document, { open, write, writeln });
}
