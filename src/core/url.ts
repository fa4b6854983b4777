/**
 * The address if it may become a link: http(s), mailto, tel or relative; undefined for everything else, `javascript:` and
 * `data:` above all. Blanks and control characters are judged as browsers do, which drop them inside a scheme.
 */
export function safeUrl(url: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- browsers drop exactly these
  const plain = url.replace(/[\u0000-\u0020]/g, '');
  const scheme = /^[^/?#]*?:/.exec(plain);
  return !plain || (scheme && !/^(https?:\/\/|mailto:|tel:)/i.test(plain)) ? undefined : url.trim();
}

/** An address as people write it. */
export const bareAddress = (url: string): string => url.replace(/^https?:\/\/|(?!^)\/$/g, '');
