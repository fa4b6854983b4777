import { objectOf } from '../core/json.js';
import { withOwnTexts } from '../core/own-texts.js';
import type { ChunkOf } from './chunks.js';
import type { Kernel } from './kernel.js';

/** The parts of the interface that speak, by the name of their chunk; the banner’s is the language alone. */
const SPOKEN =
  /^(?:(words|placeholder|form|message|objection|record|search)-)?([a-z]{2}(?:-x-informal)?)$/;

/** A chunk; if it holds texts, with those of the manifest in their place. */
export function say<K extends string>(kernel: Kernel, name: K, chunk: ChunkOf<K>): ChunkOf<K> {
  const [isSpoken, family = 'banner', language = ''] = SPOKEN.exec(name) ?? [];
  if (!isSpoken) return chunk;
  const { texts } = objectOf(objectOf(kernel.manifest)['banner']);
  const { default: words } = chunk as { readonly default: unknown };
  const own = withOwnTexts(family, words, { texts, language }, (key, reason) => {
    kernel.report('wrong-text', `/banner/texts/${key}`, reason);
  });
  return { default: own } as ChunkOf<K>;
}
