import { describe } from './held.js';
import type { Kernel } from './kernel.js';
import { override } from './override.js';

/** Writing in late code would wipe the page: from here on it does nothing, until the function that comes back is called. */
export function guardWriting({ report }: Kernel, script: Element): () => void {
  // eslint-disable-next-line @typescript-eslint/unbound-method, @typescript-eslint/no-deprecated -- put back as they are
  const { open, write, writeln } = document;
  const refuse = (): Document => {
    report('late-write', describe(script));
    return document;
  };
  override(document, { open: refuse, write: refuse, writeln: refuse });
  return () => {
    override(document, { open, write, writeln });
  };
}
