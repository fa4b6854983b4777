import type { Method, WebKitSession } from '../../../tools/webkit.mjs';

/** What a function on a page gave, or that it has not yet. */
interface Outcome {
  readonly value?: unknown;
  readonly waits?: string;
  readonly gone?: boolean;
  readonly error?: string;
}

/** A node on a page, as WebDriver names it. */
export interface NodeReference {
  readonly 'element-6066-11e4-a52e-4f735466cecf': string;
}

/** How often is looked whether something has come, in milliseconds. */
export const PACE = 15;

/** How long a script or a page may take, in milliseconds. */
export const PATIENCE = 30_000;

/** Where a page keeps what its functions give; a symbol, which no page looks at. */
const KEPT = "Symbol.for('kept for the driver')";

export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PACE));

/**
 * Sends commands to the tabs of one browser. WebDriver speaks to one tab at a time, and each command waits for the one before:
 * none may last, so that what is awaited in one tab can come about by what is done in another.
 */
export class Driver {
  readonly #session: WebKitSession;
  #last: Promise<unknown> = Promise.resolve();
  #handle = '';
  #count = 0;

  constructor(session: WebKitSession) {
    this.#session = session;
  }

  /** Opens an empty tab; gives its handle. */
  async newTab(): Promise<string> {
    // The one that was spoken to last may have been closed.
    const [open = ''] = await this.tabs();
    const { handle } = (await this.command(open, 'POST', '/window/new', { type: 'tab' })) as {
      handle: string;
    };
    return handle;
  }

  /** Handles of the tabs that are open. */
  async tabs(): Promise<readonly string[]> {
    return (await this.#queue(() => this.#session.command('GET', '/window/handles'))) as string[];
  }

  /** Sends a command to a tab, which comes to the front. */
  command(handle: string, method: Method, path: string, body?: object): Promise<unknown> {
    return this.#queue(async () => {
      if (this.#handle !== handle) {
        await this.#session.command('POST', '/window', { handle });
        this.#handle = handle;
      }
      return this.#session.command(method, path, body);
    });
  }

  /** Calls a function on the page in a tab, and waits for its promise; what it gives is kept under a name, or told. */
  async call(
    handle: string,
    code: string,
    args: readonly unknown[],
    keep?: string,
  ): Promise<unknown> {
    const name = keep ?? `call ${this.#count++}`;
    // The text of the function stands in the script itself, since a page may forbid `eval`.
    const script = `
      const kept = (window[${KEPT}] ??= Object.create(null));
      const name = arguments[0];
      const args = [...arguments].slice(1).map((one) => (one && one.kept ? kept[one.kept] : one));
      const told = (value) => (${keep !== undefined} ? { value: undefined } : { value });
      const value = (${code})(...args);
      if (!value || typeof value !== 'object' || typeof value.then !== 'function') {
        if (${keep !== undefined}) kept[name] = value;
        return told(value);
      }
      kept[name] = { waits: name };
      value.then(
        (done) => { kept[name] = ${keep !== undefined} ? done : { value: done }; },
        (error) => { kept[name] = { error: String(error) }; },
      );
      return { waits: name };`;
    let outcome = await this.#run(handle, script, [name, ...args]);
    const end = Date.now() + PATIENCE;
    while (outcome.waits) {
      if (Date.now() > end) throw new Error(`waited in vain for ${code}`);
      await pause();
      outcome = await this.#run(handle, isDone, [name, keep !== undefined]);
    }
    if (outcome.gone) throw new Error('The context is gone: the page has navigated.');
    if (outcome.error !== undefined) throw new Error(outcome.error);
    return outcome.value;
  }

  /** Runs a script on the page in a tab; gives nothing where the page goes meanwhile. */
  async execute(handle: string, script: string, args: readonly unknown[] = []): Promise<unknown> {
    try {
      return await this.command(handle, 'POST', '/execute/sync', { script, args });
    } catch (error) {
      if (/unload event/.test(String(error))) return undefined;
      throw error;
    }
  }

  async #run(handle: string, script: string, args: readonly unknown[]): Promise<Outcome> {
    const outcome = (await this.execute(handle, script, args)) as Outcome | null | undefined;
    return outcome ?? { gone: true };
  }

  #queue<T>(command: () => Promise<T>): Promise<T> {
    const next = this.#last.then(command, command);
    this.#last = next.catch(() => undefined);
    return next;
  }
}

/** Gives what a promise on the page has become. */
const isDone = `
  const [name, isKept] = arguments;
  const kept = window[${KEPT}];
  if (!kept || !(name in kept)) return { gone: true };
  const found = kept[name];
  if (found && found.waits === name) return { waits: name };
  if (isKept && !(found && found.error)) return {};
  delete kept[name];
  return found;`;
