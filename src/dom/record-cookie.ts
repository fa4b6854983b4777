/** The raw value of a cookie; undefined when there is none, or when cookies may not be read here. */
export function readCookie(name: string): string | undefined {
  try {
    const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
    return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1));
  } catch {
    // A sandboxed page may not ask, and a damaged value does not decode: never asked.
    return undefined;
  }
}
