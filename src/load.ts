import { localeLoaders } from 'helder:locale-loaders';
import { presetLoaders } from 'helder:preset-loaders';
import type { ChunkOf, Chunks, Load } from './dom/chunks.js';

type Loaders<K extends string> = { readonly [N in K]: () => Promise<ChunkOf<N>> };

const chunks: Loaders<keyof Chunks> = {
  banner: () => import('./elements/show-banner.js'),
  preferences: () => import('./elements/open-preferences.js'),
  button: () => import('./elements/add-button.js'),
  policy: () => import('./elements/policy.js'),
  notice: () => import('./elements/notice/show.js'),
  filled: () => import('./core/filled.js'),
  markdown: () => import('./core/markup/markdown.js'),
  statement: () => import('./core/statement.js'),
  authorities: () => import('./core/authorities.js'),
  'tell-policy': () => import('./dom/tell-policy.js'),
  embeds: () => import('./elements/serve-embeds.js'),
  cover: () => import('./elements/cover-embeds.js'),
  forms: () => import('./elements/serve-forms.js'),
  prompt: () => import('./elements/form-prompt.js'),
  message: () => import('./elements/show-message.js'),
  effects: () => import('./dom/effects.js'),
  records: () => import('./dom/records.js'),
  posted: () => import('./dom/posted.js'),
  receipt: () => import('./elements/offer-copy.js'),
  look: () => import('./elements/look.js'),
  attend: () => import('./elements/attend.js'),
  texts: () => import('./dom/texts.js'),
  search: () => import('./elements/add-search.js'),
  erase: () => import('./dom/erase.js'),
  api: () => import('./dom/api.js'),
  late: () => import('./dom/late.js'),
  gpc: () => import('./dom/gpc.js'),
  presets: () => import('./core/all-presets.js'),
  vendor: () => import('./dom/vendor.js'),
  resolve: () => import('./dom/resolve.js'),
  tell: () => import('./dom/tell.js'),
  explain: () => import('./dom/explain.js'),
};

const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  ...chunks,
  ...localeLoaders,
  ...presetLoaders,
};

/** Fetches a chunk as a module of this package, so that a bundler sees every one of them. */
export const load: Load = <K extends string>(name: K) => {
  const loader = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  if (!loader) return Promise.reject(new RangeError(`helder has no chunk "${name}"`));
  return loader() as Promise<ChunkOf<K>>;
};
