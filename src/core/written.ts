import { pickFrom } from './language.js';
import { WRITTEN_LANGUAGES, type Language, type WrittenLanguage } from './words.js';

/** Whether long texts are written in it: policies, and what is said of presets. */
export const isWritten = (language: Language): language is WrittenLanguage =>
  /^(nl|en|de|fr)/.test(language);

/** The one language of a policy, picked as that of every notice; English where policies are written in none that the manifest has. */
export const pickWritten = (page: string, manifest: readonly string[]): WrittenLanguage =>
  pickFrom(WRITTEN_LANGUAGES, page, manifest, manifest[0] ? 'en' : 'nl');
