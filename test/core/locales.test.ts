import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatCount } from '../../dist/esm/core/format-count.js';
import { formatDate, formatDays } from '../../dist/esm/core/format-date.js';
import { formatCountry, formatDuration, formatList } from '../../dist/esm/core/format.js';
import { LANGUAGES } from '../../dist/esm/core/words.js';
import { readPresets } from '../../src/services/read-presets.mjs';
import { locales, placeholdersOf, textsIn } from './locale-texts.js';

const presets = [...readPresets(LANGUAGES)].map(([id, { texts }]) => [id, texts] as const);
/** Everything that helder says in a language by itself, with where it says it. */
const allTexts = (language: (typeof LANGUAGES)[number]): ReturnType<typeof textsIn> => [
  ...textsIn(locales[language]).filter(([path]) => !path.endsWith('/lang')),
  ...presets.flatMap(([id, texts]) => textsIn(texts[language], `/preset/${id}`)),
];
const offences = (language: (typeof LANGUAGES)[number], pattern: RegExp): readonly string[] =>
  allTexts(language).flatMap(([path, text]) => (pattern.test(text) ? `${path}: ${text}` : []));

describe('the texts of each language', () => {
  const paths = (value: unknown): readonly string[] =>
    textsIn(value)
      .map(([path]) => path)
      .sort();

  for (const language of LANGUAGES) {
    it(`say all there is to say, in the same places (${language})`, () => {
      assert.deepEqual(paths(locales[language]), paths(locales.nl));
      for (const [id, texts] of presets)
        assert.deepEqual(paths(texts[language]), paths(texts['nl']), id);
    });

    it(`are filled with the same values (${language})`, () => {
      const wanted = new Map(textsIn(locales.nl));
      for (const [path, text] of textsIn(locales[language]))
        assert.deepEqual(placeholdersOf(text), placeholdersOf(wanted.get(path) ?? ''), path);
    });

    it(`say which language they are in (${language})`, () => {
      for (const { lang } of [
        locales[language].words,
        locales[language].policy,
        locales[language].statement,
        locales[language].placeholder,
        locales[language].form,
        locales[language].message,
      ])
        assert.equal(lang, language);
    });

    it(`have a form for every number (${language})`, () => {
      const { cookies } = locales[language].policy;
      const { marketing } = locales[language].statement;
      const rules = new Intl.PluralRules(language);
      for (const forms of [cookies.services, ...Object.values(cookies.items), marketing.maximum])
        for (const count of [0, 1, 2, 5, 21, 100])
          assert.ok(forms[rules.select(count)], `${String(count)}: ${forms.other}`);
    });

    it(`are typeset: no straight quotes, no stray spaces, no dots for an ellipsis (${language})`, () => {
      assert.deepEqual(offences(language, /['"]| {2}|\.\.\.|[^\S\u00a0 ]\s|\s[.,)]|\(\s/), []);
      for (const [path, text] of allTexts(language))
        if (!path.endsWith('/colon')) assert.equal(text, text.trim(), path);
    });
  }

  it('address people as *u* in formal Dutch and as *je* in informal Dutch', () => {
    assert.deepEqual(offences('nl', /(?<!\p{L})(je|jij|jou|jouw|jullie)(?!\p{L})/iu), []);
    assert.deepEqual(offences('nl-x-informal', /(?<!\p{L})(u|uw|uzelf)(?!\p{L})/iu), []);
  });

  it('differ between the registers wherever somebody is addressed', () => {
    const informal = new Map(allTexts('nl-x-informal'));
    const addressing = allTexts('nl').filter(([, text]) =>
      /(?<!\p{L})u(w|zelf)?(?!\p{L})/iu.test(text),
    );
    assert.ok(addressing.length > 80, String(addressing.length));
    for (const [path, text] of addressing) assert.notEqual(informal.get(path), text, path);
  });

  it('say the same in both registers wherever nobody is addressed', () => {
    const informal = new Map(allTexts('nl-x-informal'));
    for (const [path, text] of allTexts('nl'))
      if (!/(?<!\p{L})u(w|zelf)?(?!\p{L})|handelingen/iu.test(text))
        assert.equal(informal.get(path), text, path);
  });

  it('address people as *Sie* in German and as *vous* in French', () => {
    assert.deepEqual(offences('de', /(?<!\p{L})(du|dich|dir|dein\p{L}*|euch|euer)(?!\p{L})/iu), []);
    assert.deepEqual(offences('fr', /(?<!\p{L})(tu|toi|ton|tes)(?!\p{L})/iu), []);
  });

  it('have French spaces, which do not break, before : ; ! ? and inside guillemets', () => {
    assert.deepEqual(
      offences('fr', /[^\u202f][;!?]|[^\u00a0]:(?=\s|$)|[^\u00a0]»|«[^\u00a0]/u),
      [],
    );
    assert.deepEqual(offences('fr', /[‘“„”]/u), []);
  });

  it('quote as the language does', () => {
    assert.deepEqual(offences('de', /[‘’”«»]/u), []);
    for (const language of ['nl', 'nl-x-informal', 'en'] as const)
      assert.deepEqual(offences(language, /[“”„«»]/u), []);
  });

  it('give refusing as many words as granting', () => {
    const words = (text: string): number => text.split(' ').length;
    for (const language of LANGUAGES) {
      const { banner, words: preferences } = locales[language];
      assert.equal(words(banner.acceptAll), words(banner.rejectAll));
      assert.equal(words(banner.accept), words(banner.reject));
      assert.equal(preferences.preferences.acceptAll, banner.acceptAll);
      assert.equal(preferences.preferences.rejectAll, banner.rejectAll);
    }
  });

  it('do not persuade', () => {
    const persuasion =
      /optima|ervaring|experience|erlebnis|expérience|jammer|helaas|sorry|leider|dommage|malheureusement/i;
    for (const language of LANGUAGES) assert.deepEqual(offences(language, persuasion), []);
  });

  it('call what opens the preferences by one name', () => {
    for (const { banner, placeholder, form } of Object.values(locales)) {
      assert.equal(placeholder.open, banner.open);
      assert.equal(form.open, banner.open);
    }
  });
});

describe('values, through Intl', () => {
  const spoken: Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>> = {
    nl: [
      '6 maanden',
      '1 maand',
      '1 jaar en 6 maanden',
      '21 november 2026',
      'Duitsland',
      'a, b en c',
      '1.200 diensten',
      '1 dienst',
      'maandag t/m vrijdag',
    ],
    'nl-x-informal': [
      '6 maanden',
      '1 maand',
      '1 jaar en 6 maanden',
      '21 november 2026',
      'Duitsland',
      'a, b en c',
      '1.200 diensten',
      '1 dienst',
      'maandag t/m vrijdag',
    ],
    en: [
      '6 months',
      '1 month',
      '1 year and 6 months',
      '21 November 2026',
      'Germany',
      'a, b and c',
      '1,200 services',
      '1 service',
      'Monday to Friday',
    ],
    de: [
      '6 Monate',
      '1 Monat',
      '1 Jahr und 6 Monate',
      '21. November 2026',
      'Deutschland',
      'a, b und c',
      '1.200 Dienste',
      '1 Dienst',
      'Montag bis Freitag',
    ],
    fr: [
      '6 mois',
      '1 mois',
      '1 an et 6 mois',
      '21 novembre 2026',
      'Allemagne',
      'a, b et c',
      '1 200 services',
      '1 service',
      'du lundi au vendredi',
    ],
  };
  for (const language of LANGUAGES) {
    it(`read as they are written in ${language}`, () => {
      const { cookies, contact } = locales[language].policy;
      const week = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
      assert.deepEqual(
        [
          ...['P6M', 'P1M', 'P1Y6M'].map((duration) => formatDuration(duration, language)),
          formatDate('2026-11-21', language),
          formatCountry('DE', language),
          formatList(['a', 'b', 'c'], language),
          ...[1200, 1].map((count) => formatCount(count, language, cookies.services)),
          formatDays(week, language, contact.days),
        ].map((text) => text.replace(/\s/g, ' ')),
        spoken[language],
      );
    });
  }
});
