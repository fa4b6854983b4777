import type { Chunks } from './chunks.js';
import { describe } from './held.js';
import type { Kernel } from './kernel.js';
import { override } from './override.js';

/** https://html.spec.whatwg.org/#javascript-mime-type, without the names that no site uses any more. */
const JAVASCRIPT = /^((text|application)\/(x-)?(java|ecma)script)?$/i;

/** Whether the browser runs scripts of this type. */
export const isRun = (type: string): boolean => type === 'module' || JAVASCRIPT.test(type);

/** How the browser will treat a held script once it is released. */
export type Kind =
  /** Lane 1: one after the other. */
  | 'classic'
  /** Lane 2: one after the other, after lane 1 and after parsing. */
  | 'deferred'
  /** Waits for nobody and holds nobody. */
  | 'free'
  /** Passed over: nothing runs and no event tells. */
  | 'inert';

export function kindOf(held: HTMLScriptElement): Kind {
  const type = held.dataset['type'] ?? '';
  const external = held.hasAttribute('src');
  const isModule = type === 'module';
  if (!isRun(type) || (held.noModule && !isModule)) return 'inert';
  if (held.hasAttribute('async') && external) return 'free';
  if (isModule) return external ? 'deferred' : 'free';
  return external && held.defer ? 'deferred' : 'classic';
}

/** How held scripts are run. */
export interface Release {
  /** Fetches what code needs that runs later than its author meant it to; once it is there, this waits for nothing. */
  readonly prepare: () => Promise<unknown>;
  /** Fetches a script that has to wait for its turn. */
  readonly fetchAhead: (held: HTMLScriptElement) => void;
  /** Runs a held script in its own place; resolves when the next may have its turn. */
  readonly run: (held: HTMLScriptElement) => Promise<void>;
}

export function makeRelease({ report, trust, use }: Kernel): Release {
  let begin: ReturnType<Chunks['late']['makeLate']> = () => Boolean;
  let prepared: Promise<unknown> | undefined;
  const prepare = (): Promise<unknown> =>
    (prepared ??= use('late', ({ makeLate }) => (begin = makeLate())));
  const fetchAhead = (held: HTMLScriptElement): void => {
    void use('late', ({ preload }) => {
      preload(held);
    });
  };

  const run = (held: HTMLScriptElement): Promise<void> =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      for (const { name, value } of held.attributes) {
        if (name === 'src') script.src = trust.createScriptURL(value);
        else if (name !== 'type')
          script.setAttribute(name, name.startsWith('on') ? trust.createScript(value) : value);
      }
      const type = held.dataset['type'];
      if (type !== undefined) script.type = type;
      script.nonce = held.nonce;
      // With `src` it is not code, but vendors read their settings there.
      script.text = trust.createScript(held.text);
      const end = begin(script);
      if (script.src && kindOf(held) !== 'inert') {
        const slow = setTimeout(report, 10_000, 'no-answer', describe(held));
        const done = (): void => {
          clearTimeout(slow);
          end();
          resolve();
        };
        script.addEventListener('load', done);
        script.addEventListener('error', done);
        held.replaceWith(script);
        return;
      }
      const write = (): void => {
        report('late-write', describe(held));
      };
      // Writing in late code would wipe the page.
      const undo = override(document, { open: write, write, writeln: write });
      // Inline scripts have run when they are inserted; browsers fire no event for them.
      held.replaceWith(script);
      end();
      undo();
      resolve();
    });

  return { prepare, fetchAhead, run };
}
