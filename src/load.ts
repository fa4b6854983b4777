import { presetLoaders } from 'helder:preset-loaders';
import type { Language } from './core/words.js';
import type { ChunkOf, Chunks, Load } from './dom/chunks.js';

type Loaders<K extends string> = { readonly [N in K]: () => Promise<ChunkOf<N>> };

const chunks: Loaders<keyof Chunks> = {
  banner: () => import('./elements/show-banner.js'),
  preferences: () => import('./elements/open-preferences.js'),
  button: () => import('./elements/add-button.js'),
  policy: () => import('./elements/policy.js'),
  decide: () => import('./dom/decide.js'),
  reload: () => import('./elements/show-reload.js'),
  facts: () => import('./core/facts.js'),
  erase: () => import('./dom/erase.js'),
  api: () => import('./dom/api.js'),
  vendor: () => import('./dom/vendor.js'),
  resolve: () => import('./dom/resolve.js'),
  explain: () => import('./dom/explain.js'),
};

const locales: Loaders<Language | `words-${Language}` | `policy-${Language}`> = {
  nl: () => import('./locales/nl.js'),
  en: () => import('./locales/en.js'),
  'words-nl': () => import('./locales/words-nl.js'),
  'words-en': () => import('./locales/words-en.js'),
  'policy-nl': () => import('./locales/policy-nl.js'),
  'policy-en': () => import('./locales/policy-en.js'),
};

const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  ...chunks,
  ...locales,
  ...presetLoaders,
};

/** Fetches a chunk as a module of this package, so that a bundler sees every one of them. */
export const load: Load = <K extends string>(name: K) => {
  const loader = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  if (!loader) return Promise.reject(new RangeError(`helder has no chunk "${name}"`));
  return loader() as Promise<ChunkOf<K>>;
};
