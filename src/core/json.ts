/** Unchecked JSON: a field may hold anything. Reading it may throw, which is caught where a service is read. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const objectOf = (value: unknown): Json => (isObject(value) ? value : {});
export const matches = (value: unknown, pattern: RegExp): value is string =>
  typeof value === 'string' && pattern.test(value);
export const isText = (value: unknown): boolean =>
  (isObject(value) ? Object.values(value) : [value]).some((words) => matches(words, /\S/));
