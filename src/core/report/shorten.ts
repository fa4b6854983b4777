const LONGEST = 60;

/** Makes characters visible that a console would obey or hide: controls, line ends, changes of direction. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

function cut(text: string): string {
  return text.length > LONGEST
    ? `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`
    : text;
}

/** Any value in at most 60 harmless characters, for a person to recognise. */
export function shorten(value: unknown): string {
  if (typeof value === 'string') return cut(`"${visible(value.slice(0, LONGEST))}"`);
  if (Array.isArray(value))
    return value.length ? `an array of ${String(value.length)}` : 'an empty array';
  if (typeof value !== 'object' || value === null) return cut(String(value));
  const keys = Object.keys(value);
  if (!keys.length) return 'an empty object';
  return cut(
    `an object with ${keys
      .slice(0, 5)
      .map((key) => `"${visible(key.slice(0, LONGEST))}"`)
      .join(', ')}`,
  );
}
