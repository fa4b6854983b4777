import type { Text } from '../manifest.js';

/**
 * Readers take anything and give a fresh, frozen value of one shape, or undefined. They never throw: what is broken is
 * left out, and the rest stays. What a manifest ought to look like is said by the schema; telling the owner what is
 * wrong is the work of `check.ts`.
 */
export type Reader<T> = (value: unknown) => T | undefined;

/** A reader for every field, so that a new field of the manifest does not compile until it is read. */
export type Fields<T> = { readonly [K in keyof T]-?: Reader<NonNullable<T[K]>> };

/** Whether a value is an object with named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of an object that may not be one; inherited ones do not count. */
export function field(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The entries of a list that may not be one. */
export const arrayOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [];

/** A string with something in it. */
export const string: Reader<string> = (value) =>
  typeof value === 'string' && value.trim() ? value : undefined;

/** One of a few strings. */
export function oneOf<T extends string>(...values: readonly T[]): Reader<T> {
  return (value) => values.find((one) => one === value);
}

/** A list of what can be read of its entries. */
export function list<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value) =>
    Array.isArray(value)
      ? Object.freeze(value.map(read).filter((entry) => entry !== undefined))
      : undefined;
}

/** An object with what can be read of its fields; undefined where a required one is missing. */
export function shape<T extends object>(
  fields: Fields<T>,
  required: readonly (keyof T & string)[] = [],
): Reader<T> {
  return (value) => {
    if (!isRecord(value)) return undefined;
    const entries = Object.entries<Reader<unknown>>(fields)
      .map(([name, read]) => [name, read(field(value, name))] as const)
      .filter(([, found]) => found !== undefined);
    const result: Readonly<Record<string, unknown>> = Object.freeze(Object.fromEntries(entries));
    return required.every((name) => name in result) ? (result as T) : undefined;
  };
}

/** The first reader that can make something of it. */
export function either<A, B>(first: Reader<A>, second: Reader<B>): Reader<A | B> {
  return (value) => first(value) ?? second(value);
}

/** One string per language. */
export const translations: Reader<Readonly<Record<string, string>>> = (value) => {
  const entries = isRecord(value) ? Object.entries(value) : [];
  const filled = entries.filter(
    (entry): entry is [string, string] => string(entry[1]) !== undefined,
  );
  return filled.length ? Object.freeze(Object.fromEntries(filled)) : undefined;
};

/** A text in one language or several. */
export const text: Reader<Text> = either(string, translations);
