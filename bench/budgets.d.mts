/** A budget in KB and what it comes to on the built files. */
export interface Measured {
  readonly name: string;
  readonly limit: number;
  /** The files that count, those they import included. */
  readonly files: readonly string[];
  readonly kilobytes: number;
}

/** What each budget comes to on the built files. */
export function measure(dist: string): readonly Measured[];

/** The files themselves and everything they import, each once. */
export function closure(dist: string, files: readonly string[]): ReadonlySet<string>;

/** Bytes of a file: as it is, and compressed. */
export function sizeOf(
  dist: string,
  file: string,
): { readonly min: number; readonly brotli: number };
