import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatCount } from '../../dist/esm/core/format-count.js';
import { formatDate, formatDays } from '../../dist/esm/core/format-date.js';
import { formatCountry, formatDuration, formatList } from '../../dist/esm/core/format.js';
import { type Language, LANGUAGES, WRITTEN_LANGUAGES } from '../../dist/esm/core/words.js';
import { isWritten } from '../../dist/esm/core/written.js';
import { readPresets } from '../../src/services/read-presets.mjs';
import { locales, placeholdersOf, textsIn, written } from './locale-texts.js';

const presets = [...readPresets(WRITTEN_LANGUAGES)].map(([id, { texts }]) => [id, texts] as const);
/** Everything that helder says in a language by itself, with where it says it. */
const allTexts = (language: Language): ReturnType<typeof textsIn> => [
  ...textsIn(isWritten(language) ? written[language] : locales[language]).filter(
    ([path]) => !path.endsWith('/lang'),
  ),
  ...presets.flatMap(([id, texts]) => textsIn(texts[language], `/preset/${id}`)),
];
const offences = (language: Language, pattern: RegExp): readonly string[] =>
  allTexts(language).flatMap(([path, text]) => (pattern.test(text) ? `${path}: ${text}` : []));

interface Registers {
  readonly formal: Language;
  readonly informal: Language;
  /** Words that address somebody formally. */
  readonly polite: RegExp;
  /** Words that address somebody informally. */
  readonly familiar: RegExp;
  /** What reads otherwise in the other register, although nobody is addressed. */
  readonly alsoDiffers?: RegExp;
}

const registers: readonly Registers[] = [
  {
    formal: 'nl',
    informal: 'nl-x-informal',
    polite: /(?<!\p{L})u(w|zelf)?(?!\p{L})/iu,
    familiar: /(?<!\p{L})(je|jezelf|jij|jijzelf|jou|jouw|jullie)(?!\p{L})/iu,
    alsoDiffers: /handelingen/iu,
  },
  {
    formal: 'de',
    informal: 'de-x-informal',
    // “Sie merkt sich” and “Sie speichert” are said of software.
    polite: /(?<!\p{L})(Sie(?! (merkt|speichert) )|Ihr\p{L}*|Ihnen)(?!\p{L})/u,
    familiar: /(?<!\p{L})(du|dich|dir|dein\p{L}*|euch|euer|eure\p{L}*)(?!\p{L})/iu,
  },
  {
    formal: 'fr',
    informal: 'fr-x-informal',
    // Verbs as well: “contactez”, “dites”.
    polite: /(?<!\p{L})(vous|votre|vos|vôtres?|dites|faites|êtes|(?!chez)\p{L}+ez)(?!\p{L})/iu,
    familiar: /(?<!\p{L})(t’|(tu|te|toi|ton|ta|tes|tiens?|tiennes?)(?!\p{L}))/iu,
  },
];

describe('the texts of each language', () => {
  const paths = (value: unknown): readonly string[] =>
    textsIn(value)
      .map(([path]) => path)
      .sort();

  for (const language of LANGUAGES) {
    it(`say all there is to say, in the same places (${language})`, () => {
      assert.deepEqual(paths(locales[language]), paths(locales.nl));
    });

    it(`are filled with the same values (${language})`, () => {
      const wanted = new Map(textsIn(written.nl));
      for (const [path, text] of textsIn(
        isWritten(language) ? written[language] : locales[language],
      ))
        assert.deepEqual(placeholdersOf(text), placeholdersOf(wanted.get(path) ?? ''), path);
    });

    it(`say which language they are in (${language})`, () => {
      const { words, placeholder, form, message, record, search } = locales[language];
      for (const { lang } of [words, placeholder, form, message, record, search])
        assert.equal(lang, language);
    });

    it(`are typeset: no straight quotes, no stray spaces, no dots for an ellipsis (${language})`, () => {
      assert.deepEqual(offences(language, /['"]| {2}|\.\.\.|[^\S\u00a0 ]\s|\s[.,)]|\(\s/), []);
      for (const [path, text] of allTexts(language))
        if (!path.endsWith('/colon')) assert.equal(text, text.trim(), path);
    });

    it(`fit on their buttons and in their script (${language})`, () => {
      const { banner, words, placeholder, form } = locales[language];
      const labels = [
        ...[banner.acceptAll, banner.rejectAll, banner.accept, banner.reject, banner.choose],
        ...[banner.open, words.preferences.save, placeholder.once, placeholder.always],
        ...Object.values(form.actions),
      ];
      for (const label of labels) assert.ok(label.length <= 44, label);
      const script = { bg: 'Cyrillic', uk: 'Cyrillic', el: 'Greek', ar: 'Arabic' }[
        language as string
      ];
      for (const label of labels)
        assert.match(label, new RegExp(`\\p{Script=${script ?? 'Latin'}}`, 'u'));
      // No letter of another script that looks like one of this: what searches and speaks would stumble over it.
      const mixed =
        /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Greek}|\p{Script=Greek}\p{Script=Latin}/u;
      assert.deepEqual(offences(language, mixed), []);
    });
  }

  for (const language of WRITTEN_LANGUAGES) {
    it(`say all there is to say in policies and of presets (${language})`, () => {
      assert.deepEqual(paths(written[language]), paths(written.nl));
      for (const [id, texts] of presets)
        assert.deepEqual(paths(texts[language]), paths(texts['nl']), id);
      for (const { lang } of [written[language].policy, written[language].statement])
        assert.equal(lang, language);
    });

    it(`have a form for every number (${language})`, () => {
      const { cookies } = written[language].policy;
      const { marketing } = written[language].statement;
      const rules = new Intl.PluralRules(language);
      for (const forms of [cookies.services, ...Object.values(cookies.items), marketing.maximum])
        for (const count of [0, 1, 2, 5, 21, 100])
          assert.ok(forms[rules.select(count)], `${String(count)}: ${forms.other}`);
    });
  }

  for (const { formal, informal, polite, familiar, alsoDiffers } of registers) {
    it(`address people in one register each (${formal}, ${informal})`, () => {
      assert.deepEqual(offences(formal, familiar), []);
      assert.deepEqual(offences(informal, polite), []);
    });

    it(`differ between the registers wherever somebody is addressed (${formal}, ${informal})`, () => {
      const other = new Map(allTexts(informal));
      const addressing = allTexts(formal).filter(([, text]) => polite.test(text));
      assert.ok(addressing.length > 80, String(addressing.length));
      for (const [path, text] of addressing) {
        assert.notEqual(other.get(path), text, path);
        assert.match(other.get(path) ?? '', familiar, path);
      }
    });

    it(`say the same in both registers wherever nobody is addressed (${formal}, ${informal})`, () => {
      const other = new Map(allTexts(informal));
      for (const [path, text] of allTexts(formal))
        if (!polite.test(text) && !alsoDiffers?.test(text))
          assert.equal(other.get(path), text, path);
    });
  }

  it('have French spaces, which do not break, before : ; ! ? and inside guillemets', () => {
    for (const language of ['fr', 'fr-x-informal'] as const) {
      assert.deepEqual(
        offences(language, /[^\u202f][;!?]|[^\u00a0]:(?=\s|$)|[^\u00a0]»|«[^\u00a0]/u),
        [],
      );
      assert.deepEqual(offences(language, /[‘“„”]/u), []);
    }
  });

  it('quote as the language does', () => {
    for (const language of ['de', 'de-x-informal'] as const)
      assert.deepEqual(offences(language, /[‘’”«»]/u), []);
    for (const language of ['nl', 'nl-x-informal', 'en'] as const)
      assert.deepEqual(offences(language, /[“”„«»]/u), []);
  });

  it('give refusing as many words as granting', () => {
    const words = (text: string): number => text.split(' ').length;
    for (const language of LANGUAGES) {
      const { banner, objection, words: preferences } = locales[language];
      // “Kabul et” is one verb, in two words; it weighs no more than “reddet”.
      const compound = language === 'tr' ? 1 : 0;
      assert.equal(words(banner.acceptAll), words(banner.rejectAll) + compound);
      assert.equal(words(banner.accept), words(banner.reject) + compound);
      assert.equal(objection.accept, banner.accept);
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
  const spoken: Readonly<Record<(typeof WRITTEN_LANGUAGES)[number], readonly string[]>> = {
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
    'de-x-informal': [
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
    'fr-x-informal': [
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
  for (const language of WRITTEN_LANGUAGES) {
    it(`read as they are written in ${language}`, () => {
      const { cookies, contact } = written[language].policy;
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
