/**
 * Whether an address may be given to an element: http(s) and relative ones, and `data:` for images. Judged by the parser
 * that the element itself uses, which drops blanks and control characters, in front and inside a scheme.
 */
export function isSafe(address: string, base: string, isImage: boolean): boolean {
  try {
    const { protocol } = new URL(address, base);
    return /^https?:$/.test(protocol) || (isImage && protocol === 'data:');
  } catch {
    // No element could load it either.
    return false;
  }
}

/** An address, then its descriptors up to a comma outside of brackets: https://html.spec.whatwg.org/#parsing-a-srcset-attribute */
const CANDIDATE = /[\t\n\f\r ,]*([^\t\n\f\r ]*[^\t\n\f\r ,])((?:[^,(]|\([^)]*\)?)*)(?:,|$)/g;

/** What may be given of a `srcset`: it whole, or its safe candidates; empty when there is none. */
export function safeCandidates(srcset: string, base: string): string {
  const all = [...srcset.matchAll(CANDIDATE)];
  const safe = all.filter(([, address = '']) => isSafe(address, base, true));
  return safe.length === all.length
    ? srcset
    : safe.map(([, address = '', descriptors = '']) => address + descriptors).join(', ');
}
