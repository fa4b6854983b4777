/** Fetches a script that has to wait for its turn, so that waiting costs no time; the same in all that tells requests apart. */
export function preload({
  dataset,
  src,
  crossOrigin,
  integrity,
  referrerPolicy,
  nonce,
}: HTMLScriptElement): void {
  const link = document.createElement('link');
  const rel = dataset['type'] === 'module' ? 'modulepreload' : 'preload';
  Object.assign(link, {
    rel,
    as: 'script',
    crossOrigin,
    integrity,
    referrerPolicy,
    nonce,
    href: src,
  });
  // In front: what follows an element tells that the parser is past it.
  document.head.prepend(link);
}
