import { describe } from '../held.js';
import type { Kernel } from '../kernel.js';
import { override } from '../override.js';
import { isOver, type Listening } from './once.js';
import type { Running } from './running.js';
import type { Waiting } from './waiting.js';

type Args = Parameters<EventTarget['addEventListener']>;

/** The accessors of a property, wherever an object has them from. */
function accessorsOf(target: object, name: string): PropertyDescriptor {
  const own = Reflect.getOwnPropertyDescriptor(target, name);
  const parent = Reflect.getPrototypeOf(target);
  return own ?? (parent ? accessorsOf(parent, name) : {});
}

/** Keeps what released code does too late apart from what the page does. */
export class Watch {
  readonly #kernel: Kernel;
  readonly #running: Running;
  readonly #waiting: Waiting;

  constructor(kernel: Kernel, running: Running, waiting: Waiting) {
    this.#kernel = kernel;
    this.#running = running;
    this.#waiting = waiting;
  }

  begin(): void {
    for (const target of [document, window]) this.#listeners(target);
    this.#handler(window, 'load');
    this.#handler(document, 'readystatechange');
    this.#opening();
  }

  /** The released script that acts now, where it is too late for this event. */
  #tooLate(type: string): HTMLScriptElement | undefined {
    return isOver(type) ? (this.#waiting.calling ?? this.#running.now) : undefined;
  }

  #listeners(target: EventTarget): void {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- applied to the target
    const { addEventListener, removeEventListener } = target;
    const isSame =
      ([type, listener]: Args) =>
      (one: Listening): boolean =>
        !one.isHandler && one.target === target && one.type === type && one.listener === listener;
    override(target, {
      addEventListener: (...args: Args) => {
        const [type, listener, options] = args;
        const script = listener && this.#tooLate(type);
        if (!script) addEventListener.apply(target, args);
        else if (!this.#waiting.find(isSame(args))) {
          const { signal } = Object(options) as AddEventListenerOptions;
          this.#waiting.add({ script, target, type, listener, signal });
        }
      },
      removeEventListener: (...args: Args) => {
        this.#waiting.drop(isSame(args));
        removeEventListener.apply(target, args);
      },
    });
  }

  #handler(target: EventTarget, type: string): void {
    const name = `on${type}`;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- applied to the target
    const { get, set } = accessorsOf(target, name);
    if (!get || !set) return;
    const isOwn = (one: Listening): boolean => one.isHandler === true && one.target === target;
    Reflect.defineProperty(target, name, {
      configurable: true,
      enumerable: true,
      get: (): unknown => {
        const own = this.#waiting.find(isOwn);
        if (own) return own.listener;
        // The page’s own has been called: code that chains it would call it a second time.
        return this.#tooLate(type) ? null : get.call(target);
      },
      set: (listener: unknown) => {
        const script = this.#tooLate(type);
        this.#waiting.drop(isOwn);
        if (!script) set.call(target, listener);
        else if (typeof listener === 'function')
          this.#waiting.add({ script, target, type, listener, isHandler: true });
      },
    });
  }

  /** Opening the document wipes it in files as well; what writing would do there, browsers prevent themselves. */
  #opening(): void {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- applied to the target
    const { open } = document;
    override(document, {
      open: (...args: Parameters<typeof open>) => {
        const script = this.#running.now;
        if (!script) return open.apply(document, args);
        this.#kernel.report('late-write', describe(script));
        return document;
      },
    });
  }
}
