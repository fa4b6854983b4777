const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
};

/**
 * What a named character reference stands for; false for one that is not known, which then stays as it is written.
 * Takes the place of a package that has all 2,231 of them, or asks `innerHTML`.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? false) : false;
}
