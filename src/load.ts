import { presetLoaders } from 'helder:preset-loaders';
import type { Language } from './core/words.js';
import type { ChunkOf, Chunks, Load } from './dom/chunks.js';

type Loaders<K extends string> = { readonly [N in K]: () => Promise<ChunkOf<N>> };

const chunks: Loaders<keyof Chunks> = {
  banner: () => import('./elements/show-banner.js'),
  preferences: () => import('./elements/open-preferences.js'),
  button: () => import('./elements/add-button.js'),
  policy: () => import('./elements/policy.js'),
  embeds: () => import('./elements/serve-embeds.js'),
  cover: () => import('./elements/cover-embeds.js'),
  forms: () => import('./elements/serve-forms.js'),
  prompt: () => import('./elements/form-prompt.js'),
  message: () => import('./elements/show-message.js'),
  effects: () => import('./dom/effects.js'),
  erase: () => import('./dom/erase.js'),
  api: () => import('./dom/api.js'),
  late: () => import('./dom/late.js'),
  vendor: () => import('./dom/vendor.js'),
  resolve: () => import('./dom/resolve.js'),
  tell: () => import('./dom/tell.js'),
  explain: () => import('./dom/explain.js'),
};

type Texts = 'words' | 'policy' | 'placeholder' | 'form' | 'message';

const locales: Loaders<Language | `${Texts}-${Language}`> = {
  nl: () => import('./locales/nl.js'),
  en: () => import('./locales/en.js'),
  'words-nl': () => import('./locales/words-nl.js'),
  'words-en': () => import('./locales/words-en.js'),
  'policy-nl': () => import('./locales/policy-nl.js'),
  'policy-en': () => import('./locales/policy-en.js'),
  'placeholder-nl': () => import('./locales/placeholder-nl.js'),
  'placeholder-en': () => import('./locales/placeholder-en.js'),
  'form-nl': () => import('./locales/form-nl.js'),
  'form-en': () => import('./locales/form-en.js'),
  'message-nl': () => import('./locales/message-nl.js'),
  'message-en': () => import('./locales/message-en.js'),
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
