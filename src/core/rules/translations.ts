import { htmlLang } from '../language.js';
import { translations } from '../schema/values.js';
import { rule } from './rule.js';

/** GDPR 12(1): a promised language is not a language in which half is missing. */
export const wholeTranslation = rule(translations, (texts, path, languages) => {
  // `nl` speaks for `nl-x-informal` too: many texts address nobody.
  const missing = languages.filter(
    (language) => !Object.hasOwn(texts, language) && !Object.hasOwn(texts, htmlLang(language)),
  );
  if (!missing.length) return [];
  const expected = `also a text in ${missing.map((language) => `\`${language}\``).join(', ')}`;
  return [{ code: 'missing-translation', severity: 'warning', path, expected }];
});
