import { html } from 'lit/html.js';
import type { Text } from '../core/manifest.js';
import { htmlLang } from '../core/language.js';
import { isSameLanguage, pick } from '../core/text.js';

/** A text in the visitor’s language; one that fell back says in which it is. */
export function renderText(value: Text, wanted: string): unknown {
  const { text, lang = wanted } = pick(value, wanted);
  return isSameLanguage(lang, wanted) ? text : html`<span lang=${htmlLang(lang)}>${text}</span>`;
}
