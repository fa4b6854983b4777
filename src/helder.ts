import { version } from 'helder:version';
import { loadFrom } from './dom/load-from.js';
import { startKernel } from './dom/start.js';

/** The drop-in: `<script src="/helder/helder.js" data-manifest="/privacy.json"></script>`, first in the head. */

// Only set while a classic script first runs; combined files have lost it and use the meta element.
const tag = document.currentScript as HTMLScriptElement | null;
const meta = document.querySelector<HTMLMetaElement>('meta[name="helder"]');
const base = new URL(meta?.dataset['base'] ?? tag?.src ?? '', document.baseURI).href;
const manifest = tag?.dataset['manifest'] ?? meta?.content ?? '#';

if (window.helder) console.warn(`helder ${version}: ${window.helder.version} runs already`);
else {
  const load = loadFrom(base);
  window.helder = startKernel({ manifest, version, nonce: tag?.nonce, load });
  // Whoever comes after the head may come after scripts that should have heard of it.
  if ((document.body as HTMLElement | null) ?? tag?.async)
    load('tell').then(({ tell }) => {
      tell('late-start', base);
    }, String);
}
