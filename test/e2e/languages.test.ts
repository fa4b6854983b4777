import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../../dist/esm/load.js';
import { useBrowser } from './support/browser.js';
import { manifest, page } from './support/pages.js';

const play = useBrowser();

interface Spoken {
  /** What `lang` attributes say. */
  readonly lang: string;
  readonly title: string;
  readonly choice: string;
  readonly button: string;
}

/** What a language says that its locale files hold. */
async function wordsOf(lang: 'bg' | 'no' | 'tr' | 'ar'): Promise<Spoken> {
  const { default: banner } = await load(lang);
  const { default: words } = await load(`words-${lang}`);
  return { lang, title: banner.title, choice: words.preferences.title, button: banner.open };
}

const spoken: Readonly<Record<string, Spoken>> = {
  nl: {
    lang: 'nl',
    title: 'Mogen wij cookies gebruiken?',
    choice: 'Uw keuze over cookies',
    button: 'Cookie-instellingen',
  },
  'nl-x-informal': {
    lang: 'nl',
    title: 'Mogen wij cookies gebruiken?',
    choice: 'Je keuze over cookies',
    button: 'Cookie-instellingen',
  },
  en: {
    lang: 'en',
    title: 'May we use cookies?',
    choice: 'Your choice about cookies',
    button: 'Cookie settings',
  },
  de: {
    lang: 'de',
    title: 'Dürfen wir Cookies verwenden?',
    choice: 'Ihre Auswahl zu Cookies',
    button: 'Cookie-Einstellungen',
  },
  'de-x-informal': {
    lang: 'de',
    title: 'Dürfen wir Cookies verwenden?',
    choice: 'Deine Auswahl zu Cookies',
    button: 'Cookie-Einstellungen',
  },
  fr: {
    lang: 'fr',
    title: 'Pouvons-nous utiliser des cookies\u202f?',
    choice: 'Votre choix concernant les cookies',
    button: 'Gestion des cookies',
  },
  'fr-x-informal': {
    lang: 'fr',
    title: 'Pouvons-nous utiliser des cookies\u202f?',
    choice: 'Ton choix concernant les cookies',
    button: 'Gestion des cookies',
  },
  bg: await wordsOf('bg'),
  no: await wordsOf('no'),
  tr: await wordsOf('tr'),
  ar: await wordsOf('ar'),
};

describe('a page in each language', () => {
  for (const [language, { lang, title, choice, button }] of Object.entries(spoken)) {
    it(
      `is asked, answered and remembered in ${language}, with a language that browsers know`,
      play(async ({ site, visitor }) => {
        const inline = { ...manifest, languages: Object.keys(spoken) };
        site.put('/', page({ lang: language, inline }));
        const tab = await visitor.open('/');
        const { page: view } = tab;
        await view.waitForSelector('consent-banner button');
        const banner = await view.$eval('consent-banner', (element) => ({
          lang: element.lang,
          title: element.querySelector('h2')?.textContent,
        }));
        assert.deepEqual(banner, { lang, title });

        await view.click('consent-banner [data-action=choose]');
        await view.waitForFunction(() =>
          document.querySelector('consent-preferences')?.shadowRoot?.querySelector('dialog[open]'),
        );
        const preferences = await view.$eval('consent-preferences', (element) => ({
          lang: element.lang,
          title: element.shadowRoot?.querySelector('h2')?.textContent,
        }));
        assert.deepEqual(preferences, { lang, title: choice });

        await view.click('consent-preferences >>> [data-action=reject]');
        await view.waitForSelector('consent-button');
        await tab.see(button);
        const opener = await view.$eval('consent-button', (element) => {
          const slot = element.shadowRoot?.querySelector('slot');
          return { lang: slot?.lang, label: slot?.textContent };
        });
        assert.deepEqual(opener, { lang, label: button });
        // The register is part of what was asked.
        assert.equal(
          await view.evaluate(
            async () =>
              (await window.helder?.receipt())?.['dpv:hasRecordOfActivity']['dpv:hasNotice'][
                'dct:language'
              ],
          ),
          language,
        );
      }),
    );
  }
});
