/** Parts of the parser, made for the length of a policy: the originals take care of texts of millions of characters. */

/** A list that is edited in many places. Takes the place of a gap buffer. */
export class SpliceBuffer<T> {
  readonly #entries: T[];

  constructor(entries: readonly T[]) {
    this.#entries = [...entries];
  }

  get length(): number {
    return this.#entries.length;
  }

  get(index: number): T | undefined {
    return this.#entries[index];
  }

  slice(start: number, end?: number): readonly T[] {
    return this.#entries.slice(start, end);
  }

  splice(start: number, count: number, entries: readonly T[]): void {
    this.#entries.splice(start, count, ...entries);
  }
}

/** Changes a list in place. */
export function splice<T>(list: T[], start: number, count: number, entries: readonly T[]): void {
  list.splice(start, count, ...entries);
}

/** Adds to a list, which may become another one. */
export const push = <T>(list: readonly T[], entries: readonly T[]): readonly T[] => [
  ...list,
  ...entries,
];

type Constructs<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/** CommonMark as it is, without extensions: by kind of content and first character, a list of what may begin there. */
export function combineExtensions<T>([constructs]: readonly [Constructs<T>]): Constructs<
  unknown[]
> {
  const listed = Object.entries(constructs).map(([kind, byCode]) => [
    kind,
    Object.fromEntries(Object.entries(byCode).map(([code, found]) => [code, [found].flat()])),
  ]);
  return Object.fromEntries(listed) as Constructs<unknown[]>;
}
