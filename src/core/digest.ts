/** FNV-1a, 32 bits: short, stable and the same everywhere. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** A value as JSON, as it is: some pages give every object or array a `toJSON` of their own. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key) {
    return this[key];
  });

/** A short name for a value: equal values have equal digests. */
export const digest = (value: unknown): string => hash(textOf(value)).toString(36);
