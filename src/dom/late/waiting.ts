import { idsOf, isAllowed } from '../held.js';
import type { Kernel } from '../kernel.js';
import { call, TYPES, type Listening } from './once.js';
import type { Running } from './running.js';

const loaded = (file: HTMLScriptElement): Promise<unknown> =>
  new Promise((resolve) => {
    for (const type of ['load', 'error']) file.addEventListener(type, resolve);
  });

const turn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/**
 * Listeners of released code that came too late for their events. They are called, once each, when everything of their
 * services has run: without helder no script of the page would still be to come then.
 */
export class Waiting {
  /** The script whose listener is called now. */
  calling: HTMLScriptElement | undefined;
  readonly #kernel: Kernel;
  readonly #running: Running;
  #all: readonly Listening[] = [];
  #due: readonly Listening[] = [];

  constructor(kernel: Kernel, running: Running) {
    this.#kernel = kernel;
    this.#running = running;
  }

  find(isWanted: (one: Listening) => boolean): Listening | undefined {
    return this.#all.find(isWanted);
  }

  add(one: Listening): void {
    this.#all = [...this.#all, one];
    if (this.calling) this.#due = [...this.#due, one];
    else void this.#wait(one);
  }

  drop(isDropped: (one: Listening) => boolean): void {
    this.#all = this.#all.filter((one) => !isDropped(one));
    this.#due = this.#due.filter((one) => !isDropped(one));
  }

  async #wait(one: Listening): Promise<void> {
    const { servicesOf, settled } = this.#kernel;
    const servicesFor = (script: HTMLScriptElement): readonly string[] =>
      idsOf(script)
        .flatMap(servicesOf)
        .map(({ id }) => id);
    const services = servicesFor(one.script);
    await Promise.all(services.map(settled));
    const isOfThem = (script: HTMLScriptElement): boolean =>
      servicesFor(script).some((id) => services.includes(id));
    // A page is complete only with what waits for nobody, and with what that has brought.
    while (one.type !== 'DOMContentLoaded') {
      // What stands after the listener has its turn first.
      await turn();
      const files = [...this.#running.files].filter(([, owner]) => isOfThem(owner));
      if (!files.length) break;
      await Promise.all(files.map(([file]) => loaded(file)));
    }
    if (!this.#all.includes(one)) return;
    this.#due = [...this.#due, one];
    // A turn later, so that all that becomes due now comes in the order of its events.
    await turn();
    this.#callDue();
  }

  #callDue(): void {
    for (const type of TYPES)
      for (let next; (next = this.#due.find((one) => one.type === type));) this.#call(next);
    // Added in answer to a later event than its own: for that it is too late in any page.
    const passed = this.#due;
    this.drop((one) => passed.includes(one));
  }

  #call(listening: Listening): void {
    const { script, target, type } = listening;
    this.drop((one) => one === listening);
    if (!isAllowed(this.#kernel, script)) return;
    this.calling = script;
    void this.#running.actNow(script);
    const goesOn = call(listening);
    this.calling = undefined;
    if (goesOn) return;
    const stopped = this.#due.filter((one) => one.target === target && one.type === type);
    this.drop((one) => stopped.includes(one));
  }
}
