import { objectOf } from '../core/json.js';
import { htmlLang, pickLanguage } from '../core/language.js';
import type { Kernel } from '../dom/kernel.js';
import './consent-button.js';

const TAG = 'consent-button';

/** Gives the buttons of the page their label, where they have none of their own. */
export async function serve({ manifest, load }: Kernel): Promise<void> {
  const { languages, banner } = objectOf(manifest);
  // Whatever it holds: a tag that is none is no language either.
  const language = pickLanguage(document.documentElement.lang, [languages].flat().map(String));
  const lang = htmlLang(language);
  const { openLabel } = objectOf(banner);
  const texts = objectOf(openLabel);
  const own = texts[language] ?? texts[lang] ?? openLabel;
  for (const { shadowRoot } of document.querySelectorAll(`${TAG}:empty`)) {
    // Only where it is wanted.
    const label = typeof own === 'string' ? own : (await load(language)).default.open;
    Object.assign(shadowRoot?.querySelector('slot') ?? {}, { lang, textContent: label });
  }
}

/** Adds the floating button, for a page that has no other way to the preferences: GDPR 7(3). */
export async function addButton(kernel: Kernel): Promise<void> {
  if (document.querySelector(TAG)) return;
  const button = document.createElement(TAG);
  button.toggleAttribute('floating');
  document.documentElement.append(button);
  const attend = (): void => {
    void kernel.use('attend', (chunk) => {
      chunk.attendButton(button);
    });
  };
  addEventListener('focusin', attend, { once: true });
  await serve(kernel);
}
