import { html } from 'lit/html.js';
import type { Text } from '../core/manifest.js';
import { pick } from '../core/text.js';

/** A text in the visitor’s language; one that fell back says in which it is. */
export function renderText(value: Text, wanted: string): unknown {
  const { text, lang = wanted } = pick(value, wanted);
  return lang === wanted ? text : html`<span lang=${lang}>${text}</span>`;
}
