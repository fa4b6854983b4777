import { override } from './override.js';

export { preload } from './preload.js';

/** Events that a page has once, in their order, and where it says that it has had them: https://www.w3.org/TR/navigation-timing-2/ */
const ONCE: Readonly<Record<string, string>> = {
  DOMContentLoaded: 'domContentLoadedEventStart',
  readystatechange: 'domComplete',
  load: 'loadEventStart',
};

const isOver = (type: string): boolean => {
  const [times] = performance.getEntriesByType('navigation') as unknown as Record<string, number>[];
  return Boolean(times?.[ONCE[type] ?? '']);
};

/** A listener that would wait for ever, and the script that added it. */
interface Late {
  readonly script: HTMLScriptElement;
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
}

/** Calls a listener as if its event happened now; nobody else hears of it. */
function call({ target, type, listener }: Late): void {
  const event = Object.defineProperties(new Event(type), {
    target: { value: document },
    currentTarget: { value: target },
  });
  try {
    if (typeof listener === 'function') listener.call(target, event);
    else (listener as EventListenerObject).handleEvent(event);
  } catch (error) {
    reportError(error);
  }
}

/**
 * Released code may wait for what the page has had already. Gives the function to call before a script runs; what that
 * gives back is to be called after it, and calls the listeners that this script itself has added too late, once each.
 */
export function makeLate(): (script: HTMLScriptElement) => () => void {
  const running = new Set<HTMLScriptElement>();
  let late: Late[] = [];
  let calling: HTMLScriptElement | undefined;

  /** The released script whose code runs now. A module is not the current script; its address stands in the stack. */
  const owner = (): HTMLScriptElement | undefined =>
    calling ??
    [...running].find((one) =>
      document.currentScript
        ? one === document.currentScript
        : one.type === 'module' && one.src && Error().stack?.includes(one.src),
    );

  const watch = (target: EventTarget): void => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- applied to the target
    const { addEventListener, removeEventListener } = target;
    type Args = Parameters<typeof removeEventListener>;
    const without = ([type, listener]: Args): Late[] =>
      late.filter((one) => one.target !== target || one.type !== type || one.listener !== listener);
    override(target, {
      addEventListener(...args: Args) {
        const [type, listener] = args;
        const script = isOver(type) && listener && owner();
        if (script) late = [...without(args), { script, target, type, listener }];
        else addEventListener.apply(target, args);
      },
      removeEventListener(...args: Args) {
        late = without(args);
        removeEventListener.apply(target, args);
      },
    });
  };

  let isWatching = false;
  return (script) => {
    if (!isWatching) for (const target of [document, window]) watch(target);
    isWatching = true;
    running.add(script);
    const { onload } = window;
    return () => {
      running.delete(script);
      // What they add while they are called is the script’s as well.
      calling = script;
      const own = window.onload;
      if (own && own !== onload && isOver('load'))
        late.push({ script, target: window, type: 'load', listener: own });
      for (const type of Object.keys(ONCE)) {
        for (let next; (next = late.find((one) => one.script === script && one.type === type));) {
          const done = next;
          late = late.filter((one) => one !== done);
          call(done);
        }
      }
      calling = undefined;
    };
  };
}
