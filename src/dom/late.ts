import { describe } from './held.js';
import type { Kernel } from './kernel.js';
import { Running } from './late/running.js';
import { Waiting } from './late/waiting.js';
import { Watch } from './late/watch.js';
import { preload } from './preload.js';

/** Runs released code that may wait for what the page has had already. */
export interface Late {
  /** Fetches a script ahead of its turn. */
  readonly preload: (held?: HTMLScriptElement) => void;
  /** What is between begin and end of an inline script. */
  readonly runInline: (script: HTMLScriptElement, place: () => void) => void;
  /** Puts a file in the place of its held script, or elsewhere; resolves when it has loaded or failed. */
  readonly runFile: (
    held: HTMLScriptElement,
    script: HTMLScriptElement,
    place?: () => void,
  ) => Promise<void>;
}

const lates = new WeakMap<Kernel, Late>();

/** One for a kernel, whoever asks: what is watched twice would be heard twice. */
export function lateOf(kernel: Kernel): Late {
  const late = lates.get(kernel) ?? makeLate(kernel);
  lates.set(kernel, late);
  return late;
}

function makeLate(kernel: Kernel): Late {
  const running = new Running();
  const watch = new Watch(kernel, running, new Waiting(kernel, running));
  let isWatching = false;

  const begin = (script: HTMLScriptElement): void => {
    if (!isWatching) watch.begin();
    isWatching = true;
    running.begin(script);
  };

  return {
    preload,
    runInline(script, place) {
      begin(script);
      place();
      running.end(script);
      void running.actNow(script);
    },
    runFile: (held, script, place) =>
      new Promise((resolve) => {
        begin(script);
        const slow = setTimeout(kernel.report, 10_000, 'no-answer', describe(held));
        // WebKit tells of a module that is no code by this alone (WebKitGTK 2.50, measured).
        const broken = ({ filename }: ErrorEvent): void => {
          if (script.type === 'module' && filename === script.src) done();
        };
        const done = (): void => {
          clearTimeout(slow);
          removeEventListener('error', broken);
          resolve();
        };
        script.addEventListener('load', done);
        script.addEventListener('error', done);
        addEventListener('error', broken);
        if (place) place();
        else held.replaceWith(script);
      }),
  };
}
