/** The raw value of a cookie; undefined when there is none, or when cookies may not be read here. */
export function readCookie(name: string): string | undefined {
  try {
    const value = RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1];
    return value && decodeURIComponent(value);
  } catch {
    // A sandboxed page may not ask, and a damaged value does not decode: never asked.
    return undefined;
  }
}
