/** Reads parts of a JSON value, and says where it is not what it should be. */

type Entries = Readonly<Record<string, unknown>>;

function fail(path: string, expected: string): never {
  throw new TypeError(`${path}: expected ${expected}`);
}

/** An object with all of the required keys, and no others than those and the optional ones. */
export function readObject(
  value: unknown,
  path: string,
  required: readonly string[],
  optional: readonly string[] = [],
): Entries {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(path, 'an object');
  const entries: Entries = { ...value };
  const missing = required.find((key) => !Object.hasOwn(entries, key));
  if (missing) fail(path, `a key "${missing}"`);
  const unknown = Object.keys(entries).find((key) => ![...required, ...optional].includes(key));
  if (unknown) fail(path, `no key "${unknown}"`);
  return entries;
}

/** A list with something in it, each entry read by `read`. */
export function readList<T>(
  value: unknown,
  path: string,
  read: (entry: unknown, path: string) => T,
): readonly T[] {
  if (!Array.isArray(value) || !value.length) fail(path, 'a list with something in it');
  const entries: readonly unknown[] = value;
  return entries.map((entry, i) => read(entry, `${path}/${i}`));
}

/** A text that says something and neither begins nor ends with a space. */
export function readText(value: unknown, path: string): string {
  if (typeof value !== 'string' || !value || value !== value.trim()) fail(path, 'a text');
  return value;
}

/** A text of a certain form. */
export function readMatch(value: unknown, path: string, form: RegExp): string {
  const text = readText(value, path);
  return form.test(text) ? text : fail(path, `a text like ${form.source}`);
}

/** One of some words. */
export function readOneOf<W extends string>(value: unknown, path: string, words: readonly W[]): W {
  return words.find((word) => word === value) ?? fail(path, `one of ${words.join(', ')}`);
}
