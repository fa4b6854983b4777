import { presetLoaders } from 'helder:preset-loaders';
import type { Language } from './core/words.js';
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

type Texts =
  'words' | 'policy' | 'statement' | 'placeholder' | 'form' | 'message' | 'objection' | 'record';

const locales: Loaders<Language | `${Texts}-${Language}`> = {
  nl: () => import('./locales/nl.js'),
  'nl-x-informal': () => import('./locales/nl-x-informal.js'),
  en: () => import('./locales/en.js'),
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
  'words-nl': () => import('./locales/words-nl.js'),
  'words-nl-x-informal': () => import('./locales/words-nl-x-informal.js'),
  'words-en': () => import('./locales/words-en.js'),
  'words-de': () => import('./locales/words-de.js'),
  'words-fr': () => import('./locales/words-fr.js'),
  'policy-nl': () => import('./locales/policy-nl.js'),
  'policy-nl-x-informal': () => import('./locales/policy-nl-x-informal.js'),
  'policy-en': () => import('./locales/policy-en.js'),
  'policy-de': () => import('./locales/policy-de.js'),
  'policy-fr': () => import('./locales/policy-fr.js'),
  'statement-nl': () => import('./locales/statement-nl.js'),
  'statement-nl-x-informal': () => import('./locales/statement-nl-x-informal.js'),
  'statement-en': () => import('./locales/statement-en.js'),
  'statement-de': () => import('./locales/statement-de.js'),
  'statement-fr': () => import('./locales/statement-fr.js'),
  'placeholder-nl': () => import('./locales/placeholder-nl.js'),
  'placeholder-nl-x-informal': () => import('./locales/placeholder-nl-x-informal.js'),
  'placeholder-en': () => import('./locales/placeholder-en.js'),
  'placeholder-de': () => import('./locales/placeholder-de.js'),
  'placeholder-fr': () => import('./locales/placeholder-fr.js'),
  'form-nl': () => import('./locales/form-nl.js'),
  'form-nl-x-informal': () => import('./locales/form-nl-x-informal.js'),
  'form-en': () => import('./locales/form-en.js'),
  'form-de': () => import('./locales/form-de.js'),
  'form-fr': () => import('./locales/form-fr.js'),
  'message-nl': () => import('./locales/message-nl.js'),
  'message-nl-x-informal': () => import('./locales/message-nl-x-informal.js'),
  'message-en': () => import('./locales/message-en.js'),
  'message-de': () => import('./locales/message-de.js'),
  'message-fr': () => import('./locales/message-fr.js'),
  'objection-nl': () => import('./locales/objection-nl.js'),
  'objection-nl-x-informal': () => import('./locales/objection-nl-x-informal.js'),
  'objection-en': () => import('./locales/objection-en.js'),
  'objection-de': () => import('./locales/objection-de.js'),
  'objection-fr': () => import('./locales/objection-fr.js'),
  'record-nl': () => import('./locales/record-nl.js'),
  'record-nl-x-informal': () => import('./locales/record-nl-x-informal.js'),
  'record-en': () => import('./locales/record-en.js'),
  'record-de': () => import('./locales/record-de.js'),
  'record-fr': () => import('./locales/record-fr.js'),
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
