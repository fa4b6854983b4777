import { objectOf } from '../core/json.js';
import { htmlLang, pickLanguage } from '../core/language.js';
import type { Kernel } from '../dom/kernel.js';
import * as labels from '../locales/open-labels.js';
import './consent-button.js';

/** Adds the floating button, for a page that has no other way to the preferences: GDPR 7(3). */
export function addButton({ manifest }: Kernel): void {
  if (document.querySelector('consent-button')) return;
  const { languages, banner } = objectOf(manifest);
  const tags: readonly unknown[] = Array.isArray(languages) ? languages : [];
  const lang = pickLanguage(document.documentElement.lang, tags.map(String));
  const { openLabel } = objectOf(banner);
  const button = document.createElement('consent-button');
  button.toggleAttribute('floating', true);
  button.lang = htmlLang(lang);
  const texts = objectOf(openLabel);
  const own = texts[lang] ?? texts[button.lang] ?? openLabel;
  const words: Readonly<Record<string, string>> = labels;
  button.textContent = typeof own === 'string' ? own : (words[button.lang] ?? '');
  document.documentElement.append(button);
}
