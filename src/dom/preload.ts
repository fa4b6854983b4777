import { kindOf } from './kind.js';

/** Fetches a script that may have to wait for its turn, so that waiting costs no time; the same in all that tells requests apart. */
export function preload(held?: HTMLScriptElement): void {
  // What waits for nobody is fetched when it is inserted, at a lower priority.
  if (!held?.src || !['classic', 'deferred'].includes(kindOf(held))) return;
  const { dataset, src, crossOrigin, integrity, referrerPolicy, nonce } = held;
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
