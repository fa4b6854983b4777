import { guardWriting } from './guard-writing.js';
import type { Kernel } from './kernel.js';
import { kindOf } from './kind.js';
import type { Late } from './late.js';

/** How held scripts are run. */
export interface Release {
  /** Fetches what code needs that runs later than its author meant it to, and then, at once, this script. */
  readonly prepare: (held?: HTMLScriptElement) => Promise<unknown>;
  /** Runs a held script in its own place; resolves when the next may have its turn. */
  readonly run: (held: HTMLScriptElement) => Promise<void>;
}

export function makeRelease(kernel: Kernel): Release {
  const { trust, use } = kernel;
  let late: Late | undefined;
  const prepare: Release['prepare'] = (held) =>
    use('late', ({ lateOf }) => {
      late = lateOf(kernel);
      late.preload(held);
    });

  const run = async (held: HTMLScriptElement): Promise<void> => {
    const script = document.createElement('script');
    for (const { name, value } of held.attributes) {
      if (name === 'src') script.src = trust.createScriptURL(value);
      else if (name !== 'type')
        script.setAttribute(name, /^on/.test(name) ? trust.createScript(value) : value);
    }
    const type = held.dataset['type'];
    if (type !== undefined) script.type = type;
    script.nonce = held.nonce;
    // With `src` it is not code, but vendors read their settings there.
    script.text = trust.createScript(held.text);
    if (script.src && kindOf(held) !== 'inert') {
      if (!late) await prepare();
      return late?.runFile(held, script);
    }
    // Inline scripts have run when they are inserted; browsers fire no event for them.
    const place = (): void => {
      held.replaceWith(script);
    };
    if (late) late.runInline(script, place);
    else guardWriting(kernel, held, place);
  };

  return { prepare, run };
}
