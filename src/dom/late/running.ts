/** A place in code, as an error tells it. */
interface Frame {
  /** Empty in code that was inserted: it has no address of its own. */
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** The places that led to here, innermost first, without those in this library. */
function callers(): readonly Frame[] {
  // Chromium ends a line with `(https://a.example/b.js:1:2)`, Firefox with `@https://a.example/b.js:1:2`.
  const found = Error().stack?.matchAll(/(\S+):(\d+):(\d+)\)?$/gm) ?? [];
  const frames = [...found].map(([, at = '', line, column]) => ({
    url: /https?:.*/.exec(at)?.[0] ?? '',
    line: Number(line),
    column: Number(column),
  }));
  return frames.filter(({ url }) => url !== frames[0]?.url);
}

/** Whether what is imported under this address was asked for since then. */
const isNew = (url: string, since: number): boolean =>
  performance.getEntriesByName(url, 'resource').some(({ startTime }) => startTime >= since);

const withoutHash = (url: string): string => url.replace(/#.*/, '');

/** Whether these calls come from an inline module, where the places tell its own lines, or from what it imports. */
function isInline(text: string, frames: readonly Frame[]): boolean {
  const [inner, outer] = [frames[0], frames.at(-1)];
  if (!inner || !outer) return false;
  if (outer.url && withoutHash(outer.url) !== withoutHash(document.URL)) {
    const file = outer.url.replace(/.*\//, '');
    return file !== '' && text.includes(file);
  }
  const line = text.split('\n')[inner.line - 1] ?? '';
  const place = line.slice(Math.max(0, inner.column - 30), inner.column + 30);
  return /addEventListener|onload|onready|open/.test(place);
}

/** The scripts that run now, and which of them code belongs to. */
export class Running {
  readonly #since = new Map<HTMLScriptElement, number>();

  begin(script: HTMLScriptElement): void {
    this.#since.set(script, performance.now());
  }

  /** No event tells that an inline module has run. */
  end(script: HTMLScriptElement): void {
    if (script.src || script.type !== 'module') this.#since.delete(script);
  }

  /** The files that have not loaded yet. */
  get files(): readonly HTMLScriptElement[] {
    return [...this.#since.keys()].filter(({ src }) => src);
  }

  /** The one whose code calls this. A module is never the current script; addresses in the stack tell whose code it is. */
  get now(): HTMLScriptElement | undefined {
    const all = [...this.#since];
    const { currentScript } = document;
    if (currentScript) return all.find(([script]) => script === currentScript)?.[0];
    const frames = callers();
    const outer = frames.at(-1);
    return all.find(([script, since]) => {
      if (script.type !== 'module' || !outer) return false;
      if (!script.src) return isInline(script.text, frames);
      return frames.some(({ url }) => url === script.src) || isNew(outer.url, since);
    })?.[0];
  }
}
