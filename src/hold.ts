import { version } from 'helder:version';
import { holdBack } from './dom/hold/hold-back.js';

/** The drop-in for sites that cannot mark their tags: `<script src="/helder/helder-hold.js"></script>`, before that of `helder.js`. */

const tag = document.currentScript as HTMLScriptElement | null;
const meta = document.querySelector<HTMLMetaElement>('meta[name="helder"]');
const base = new URL(meta?.dataset['base'] ?? tag?.src ?? '', document.baseURI);
const mark = Symbol.for('helder-hold');

// A second copy does nothing.
if (!(mark in window)) {
  Object.assign(window, { [mark]: true });
  holdBack({
    source: tag?.dataset['manifest'] ?? meta?.content,
    nonce: tag?.nonce ?? '',
    load: async () =>
      (await import(
        new URL(`hand-over.js?v=${version}`, base).href
      )) as typeof import('./dom/hold/hand-over.js'),
  });
}
