import { objectOf } from '../core/json.js';
import { pickLanguage } from '../core/language.js';
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
  const own = objectOf(openLabel)[lang] ?? openLabel;
  const button = document.createElement('consent-button');
  button.toggleAttribute('floating', true);
  button.lang = lang;
  button.textContent = typeof own === 'string' ? own : labels[lang];
  document.documentElement.append(button);
}
