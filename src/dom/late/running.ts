import { isRun } from '../kind.js';
import { callers, isInline, isNew } from './callers.js';

/** A script that was released, or that released code has made. */
interface Run {
  /** The released script that it belongs to: itself, or the one whose code made it. */
  readonly owner: HTMLScriptElement;
  readonly since: number;
}

/** How many callbacks in a row a promise may need before what they do is nobody’s any more. */
const CALLBACKS = 100;

const willRun = ({ type, noModule }: HTMLScriptElement): boolean =>
  isRun(type) && (type === 'module' || !noModule);

/** The scripts that run now, and which of them code belongs to. */
export class Running {
  /** Weak, since a script that is never inserted, or is inline, ends without an event. */
  readonly #runs = new WeakMap<Element, Run>();
  readonly #ended = new WeakSet<Element>();
  /** Whose doing is what happens outside of all scripts. */
  #acting: HTMLScriptElement | undefined;

  begin(script: HTMLScriptElement, owner = script): void {
    this.#runs.set(script, { owner, since: performance.now() });
    for (const type of ['load', 'error']) script.addEventListener(type, this.#hear, true);
  }

  /** No event tells that an inline module has run. */
  end(script: HTMLScriptElement): void {
    if (script.src || script.type !== 'module') this.#ended.add(script);
  }

  /** From here on what happens outside of scripts is this one’s doing, until the function that comes back is called. */
  act(script: HTMLScriptElement): () => void {
    this.#acting = script;
    return () => {
      if (this.#acting === script) this.#acting = undefined;
    };
  }

  /** What a script does now, and what it promises: callbacks of promises come before anything that the page does next. */
  async actNow(script: HTMLScriptElement): Promise<void> {
    const rest = this.act(script);
    for (let count = 0; count < CALLBACKS; count++) await Promise.resolve();
    rest();
  }

  /** The files that have not loaded yet, and the released scripts that they belong to. */
  get files(): ReadonlyMap<HTMLScriptElement, HTMLScriptElement> {
    const files = new Map<HTMLScriptElement, HTMLScriptElement>();
    for (const script of document.scripts) {
      const run = this.#runs.get(script);
      if (run && script.src && willRun(script) && !this.#ended.has(script))
        files.set(script, run.owner);
    }
    return files;
  }

  /** The released script whose code calls this. */
  get now(): HTMLScriptElement | undefined {
    const { currentScript } = document;
    if (currentScript) return this.#runs.get(currentScript)?.owner;
    return this.#acting ?? this.#byPlace();
  }

  /** A module, a timer or an answer has no current script; addresses in the stack tell whose code it is. */
  #byPlace(): HTMLScriptElement | undefined {
    const scripts = [...document.scripts];
    const frames = scripts.some((script) => this.#runs.has(script)) ? callers() : [];
    const outer = frames.at(-1);
    if (!outer) return undefined;
    // What the page includes itself as well may have been called by either.
    const isShared = (src: string): boolean =>
      scripts.some((script) => script.src === src && !this.#runs.has(script) && willRun(script));
    for (const script of scripts) {
      const { src, type, text } = script;
      const run = this.#runs.get(script);
      if (!run) continue;
      if (src && frames.some(({ url }) => url === src) && !isShared(src)) return run.owner;
      if (type !== 'module' || this.#ended.has(script)) continue;
      if (src ? isNew(outer.url, run.since, src) : isInline(text, frames)) return run.owner;
    }
    return undefined;
  }

  /** Comes before the script’s own handlers, whose doing is its as well. */
  readonly #hear = ({ type, currentTarget }: Event): void => {
    const script = currentTarget as HTMLScriptElement;
    this.end(script);
    const rest = this.act(this.#runs.get(script)?.owner ?? script);
    // After those handlers; and if one of them keeps it from being heard, soon.
    script.addEventListener(type, rest);
    setTimeout(rest);
  };
}
