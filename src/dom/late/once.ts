/** Events that a page has once, in their order, and where it says that it has had them: https://www.w3.org/TR/navigation-timing-2/ */
const ONCE: Readonly<Record<string, string>> = {
  DOMContentLoaded: 'domContentLoadedEventStart',
  readystatechange: 'domComplete',
  load: 'loadEventStart',
};

export const TYPES: readonly string[] = Object.keys(ONCE);

/** Whether a page has had this event and will not have it again. */
export function isOver(type: string): boolean {
  const name = ONCE[type];
  if (name === undefined) return false;
  const [times] = performance.getEntriesByType('navigation') as unknown as Record<string, number>[];
  return Boolean(times?.[name]);
}

/** A listener that would wait for ever, and the script that added it. */
export interface Listening {
  readonly script: HTMLScriptElement;
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
  /** Undefined for the value of `onload` or the like, of which there is one. */
  readonly captures?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Calls a listener as if its event happened now; nobody else hears of it. Tells whether those after it are to hear of it. */
export function call({ target, type, listener, signal }: Listening): boolean {
  if (signal?.aborted) return true;
  let goesOn = true;
  const event = new Event(type, { bubbles: type === 'DOMContentLoaded' });
  Object.defineProperties(event, {
    target: { value: document },
    currentTarget: { value: target },
    stopImmediatePropagation: {
      value() {
        goesOn = false;
      },
    },
  });
  try {
    if (typeof listener === 'function') listener.call(target, event);
    else (listener as EventListenerObject).handleEvent(event);
  } catch (error) {
    reportError(error);
  }
  return goesOn;
}
