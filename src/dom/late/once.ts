/** Events that a page has once, in their order, and where it says that it has had them: https://www.w3.org/TR/navigation-timing-2/ */
const ONCE: Readonly<Record<string, string>> = {
  DOMContentLoaded: 'domContentLoadedEventStart',
  readystatechange: 'domComplete',
  load: 'loadEventStart',
};

export const TYPES: readonly string[] = Object.keys(ONCE);

/** Whether a page has had this event and will not have it again. */
export function isOver(type: string): boolean {
  const [times] = performance.getEntriesByType('navigation') as unknown as Record<string, number>[];
  return Boolean(times?.[ONCE[type] ?? '']);
}

/** A listener that would wait for ever, and the script that added it. */
export interface Listening {
  readonly script: HTMLScriptElement;
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
  /** Whether it is the value of `onload` or the like, of which there is one. */
  readonly isHandler?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Calls a listener as if its event happened now; nobody else hears of it. */
export function call({ target, type, listener, signal }: Listening): void {
  if (signal?.aborted) return;
  const event = Object.defineProperties(new Event(type, { bubbles: type === 'DOMContentLoaded' }), {
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
