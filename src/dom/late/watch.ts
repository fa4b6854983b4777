import { describe } from '../held.js';
import type { Kernel } from '../kernel.js';
import { isOver, type Listening } from './once.js';
import type { Running } from './running.js';
import type { Waiting } from './waiting.js';
import { wrap, type Method } from './wrap.js';

type Args = Parameters<EventTarget['addEventListener']>;

/** The accessors of a property, wherever an object has them from. */
function accessorsOf(target: object, name: string): PropertyDescriptor {
  const own = Reflect.getOwnPropertyDescriptor(target, name);
  const parent = Reflect.getPrototypeOf(target);
  return own ?? (parent ? accessorsOf(parent, name) : {});
}

const capturesOf = (options: Args[2]): boolean =>
  Boolean(typeof options === 'object' ? options.capture : options);

/** The scripts in what was made. */
function scriptsIn(made: unknown): readonly HTMLScriptElement[] {
  const node = made as Partial<HTMLScriptElement>;
  return node.localName === 'script'
    ? [made as HTMLScriptElement]
    : [...(node.querySelectorAll?.('script') ?? [])];
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
    this.#listeners();
    this.#handler(window, 'load', HTMLBodyElement.prototype);
    this.#handler(document, 'readystatechange');
    this.#writing();
    this.#making();
  }

  /** The released script that acts now, where it is too late for this event. */
  #tooLate(target: unknown, type: string): HTMLScriptElement | undefined {
    // At the document the load of images and the like can be heard, which goes on; its own is the window’s.
    const isMeant = target === window || (target === document && type !== 'load');
    return isMeant && isOver(type) ? this.#running.now : undefined;
  }

  #listeners(): void {
    const add = (target: EventTarget, [type, listener, options]: Args): boolean => {
      const script = listener && this.#tooLate(target, type);
      if (!script) return false;
      const { signal } = Object(options) as AddEventListenerOptions;
      const captures = capturesOf(options);
      if (!this.#waiting.find(isSame(target, [type, listener, options])))
        this.#waiting.add({ script, target, type, listener, captures, signal });
      return true;
    };
    const isSame =
      (target: EventTarget, [type, listener, options]: Args) =>
      (one: Listening): boolean =>
        one.target === target &&
        one.type === type &&
        one.listener === listener &&
        one.captures === capturesOf(options);
    const remove = (target: EventTarget, args: Args): void => {
      this.#waiting.drop(isSame(target, args));
    };
    const places = [EventTarget.prototype, window, document] as const;
    wrap('addEventListener', places, (method) => {
      return function (...args) {
        // Called on nothing, it is the window’s.
        if (!add((this ?? window) as EventTarget, args as Args)) method.apply(this, args);
      };
    });
    wrap('removeEventListener', places, (method) => {
      return function (...args) {
        remove((this ?? window) as EventTarget, args as Args);
        method.apply(this, args);
      };
    });
  }

  /** The value of `onload` or the like, also where other objects pass for this target. */
  #handler(target: EventTarget, type: string, ...others: readonly object[]): void {
    const name = `on${type}`;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- applied to the target
    const { get, set } = accessorsOf(target, name);
    if (!get || !set) return;
    const isOwn = (one: Listening): boolean =>
      one.captures === undefined && one.target === target && one.type === type;
    for (const place of [target, ...others])
      Reflect.defineProperty(place, name, {
        configurable: true,
        enumerable: true,
        get: (): unknown => {
          const own = this.#waiting.find(isOwn);
          if (own) return own.listener;
          // The page’s own has been called: code that chains it would call it a second time.
          return this.#tooLate(target, type) ? null : get.call(target);
        },
        set: (listener: unknown) => {
          const script = this.#tooLate(target, type);
          this.#waiting.drop(isOwn);
          if (!script) set.call(target, listener);
          else if (typeof listener === 'function')
            this.#waiting.add({ script, target, type, listener });
        },
      });
  }

  /** Opening the document wipes it, also in files; so does writing, where it is not a file that writes at once. */
  #writing(): void {
    const refuses = (target: unknown): boolean => {
      const script = target === document ? this.#running.now : undefined;
      if (script) this.#kernel.report('late-write', describe(script));
      return Boolean(script);
    };
    for (const name of ['open', 'write', 'writeln'])
      wrap(name, [Document.prototype, document], (method) => {
        return function (...args) {
          return refuses(this) ? document : method.apply(this, args);
        };
      });
  }

  /** What released code makes belongs to it: loader snippets insert the file that does the work. */
  #making(): void {
    const claim = (made: unknown): void => {
      const scripts = scriptsIn(made);
      const owner = scripts.length ? this.#running.now : undefined;
      if (owner) for (const script of scripts) this.#running.begin(script, owner);
    };
    const claiming = (method: Method): Method =>
      function (...args) {
        const made = method.apply(this, args);
        claim(made);
        return made;
      };
    for (const name of ['createElement', 'createElementNS'])
      wrap(name, [Document.prototype, document], claiming);
    wrap('createContextualFragment', [Range.prototype], claiming);
  }
}
