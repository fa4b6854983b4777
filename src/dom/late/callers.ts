/** A place in code, as an error tells it. */
export interface Frame {
  /** Empty in code that was inserted: it has no address of its own. */
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** The places that led to here, innermost first, without those in this library. */
export function callers(): readonly Frame[] {
  // Chromium ends a line with `(https://a.example/b.js:1:2)`, Firefox with `@https://a.example/b.js:1:2`.
  const found = Error().stack?.matchAll(/(\S+):(\d+):(\d+)\)?$/gm) ?? [];
  const frames = [...found].map(([, at = '', line, column]) => ({
    url: /https?:.*/.exec(at)?.[0] ?? '',
    line: Number(line),
    column: Number(column),
  }));
  return frames.filter(({ url }) => url !== frames[0]?.url);
}

/** When an address was asked for, each time. */
const timesOf = (url: string): readonly number[] =>
  performance.getEntriesByName(url, 'resource').map(({ startTime }) => startTime);

/**
 * Whether what is imported under this address was asked for since then, or since the file that imports it was: Firefox fetches
 * what a module imports together with it, and that is ahead of its turn.
 */
export function isNew(url: string, since: number, by: string): boolean {
  const start = Math.min(since, ...timesOf(by));
  return timesOf(url).some((time) => time >= start);
}

const withoutHash = (url: string): string => url.replace(/#.*/, '');

/** Whether these calls come from an inline module, where the places tell its own lines, or from what it imports. */
export function isInline(text: string, frames: readonly Frame[]): boolean {
  const [inner, outer] = [frames[0], frames.at(-1)];
  if (!inner || !outer) return false;
  if (outer.url && withoutHash(outer.url) !== withoutHash(document.URL)) {
    const file = outer.url.replace(/.*\//, '');
    return file !== '' && text.includes(file);
  }
  const line = text.split('\n')[inner.line - 1] ?? '';
  const place = line.slice(Math.max(0, inner.column - 30), inner.column + 30);
  return /addEventListener|onload|onready|open|write|create/.test(place);
}
