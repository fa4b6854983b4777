import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { withOwnTexts } from '../../dist/esm/core/own-texts.js';
import { locales, textsIn } from './locale-texts.js';

/** The words of a family with these texts, and what was refused. */
function put(family: 'banner' | 'words' | 'placeholder', texts: unknown, language = 'nl') {
  const refused: string[] = [];
  const words = withOwnTexts(family, locales.nl[family], { texts, language }, (key, reason) =>
    refused.push(`${key}: ${reason}`),
  );
  return { words, refused };
}

describe('texts of the manifest', () => {
  it('take the place of those of the interface, and of no others', () => {
    const { words, refused } = put('banner', {
      'banner.choose': { nl: 'Instellen', en: 'Settings' },
      'placeholder.once': 'Nu tonen',
    });
    assert.deepEqual(words, { ...locales.nl.banner, choose: 'Instellen' });
    assert.deepEqual(refused, []);
    assert.deepEqual(put('placeholder', { 'placeholder.once': 'Nu tonen' }).words, {
      ...locales.nl.placeholder,
      once: 'Nu tonen',
    });
  });

  it('reach what lies deeper', () => {
    const { words } = put('words', { 'words.preferences.title': 'Kiest u maar' });
    assert.deepEqual(words, {
      ...locales.nl.words,
      preferences: { ...locales.nl.words.preferences, title: 'Kiest u maar' },
    });
  });

  it('leave the usual one where they do not speak the language', () => {
    const { words, refused } = put('banner', { 'banner.choose': { en: 'Settings' } });
    assert.deepEqual(words, locales.nl.banner);
    assert.deepEqual(refused, []);
  });

  it('say the same in every register', () => {
    const { words } = put('banner', { 'banner.choose': { nl: 'Instellen' } }, 'nl-x-informal');
    assert.equal((words as { readonly choose: string }).choose, 'Instellen');
  });

  it('replace what grants and what refuses together', () => {
    const both = { 'banner.acceptAll': 'Alles toestaan', 'banner.rejectAll': 'Niets toestaan' };
    const { words, refused } = put('banner', both);
    assert.deepEqual(words, {
      ...locales.nl.banner,
      acceptAll: 'Alles toestaan',
      rejectAll: 'Niets toestaan',
    });
    assert.deepEqual(refused, []);
    for (const [acceptAll, rejectAll] of [
      ['Alles accepteren', 'alles accepteren '],
      [locales.nl.banner.rejectAll, locales.nl.banner.acceptAll],
      ['Alles toestaan', locales.nl.banner.acceptAll],
      [locales.nl.banner.rejectAll, 'Niets toestaan'],
    ]) {
      const texts = { 'banner.acceptAll': acceptAll, 'banner.rejectAll': rejectAll };
      assert.notEqual(put('banner', texts).refused.length, 0, JSON.stringify(texts));
      assert.notEqual(
        (put('banner', texts).words as { readonly rejectAll: string }).rejectAll,
        rejectAll,
      );
    }
    const alone = put('banner', { 'banner.acceptAll': 'Alles toestaan' });
    assert.deepEqual(alone.words, locales.nl.banner);
    assert.match(alone.refused.join(), /banner\.acceptAll: .*together.*banner\.rejectAll/);
  });

  it('do not persuade on a button', () => {
    for (const label of [
      'Ja, graag!',
      'OK',
      'Voor de beste ervaring',
      'Jammer, liever niet',
      'Yes please',
      '✅ Toestaan',
      'x'.repeat(41),
    ]) {
      const { words, refused } = put('banner', {
        'banner.accept': label,
        'banner.reject': 'Weigeren',
      });
      assert.deepEqual(words, locales.nl.banner, label);
      assert.equal(refused.length, 2, label);
    }
  });

  it('say what is allowed and what is not in any words that do', () => {
    const texts = { 'banner.acceptAll': 'All cookies', 'banner.rejectAll': 'No cookies' };
    assert.deepEqual(put('banner', texts).refused, []);
  });

  it('hold what the usual text is filled with', () => {
    for (const text of ['Wij vragen iets.', 'Wij, {controller}, {purposes}, {providers}.', ' ']) {
      const { words, refused } = put('banner', { 'banner.thirdParties': text });
      assert.deepEqual(words, locales.nl.banner);
      assert.equal(refused.length, 1, text);
    }
    assert.deepEqual(put('banner', { 'banner.thirdParties': 'Met {providers}.' }).refused, []);
  });

  it('are refused where there is no such text, or another way to say it', () => {
    const { words, refused } = put('banner', {
      'banner.chose': 'x',
      'banner.purposes': 'x',
      'banner.title': 'x',
      'banner.open': 'x',
      'banner.constructor': 'x',
      'banner.__proto__.x': 'x',
    });
    assert.deepEqual(words, locales.nl.banner);
    assert.deepEqual(refused.map((line) => line.replace(/:.*/, '')).sort(), [
      'banner.__proto__.x',
      'banner.chose',
      'banner.constructor',
      'banner.open',
      'banner.purposes',
      'banner.title',
    ]);
  });

  it('change nothing but texts, whatever the manifest holds', () => {
    const keys = textsIn(locales.nl.words).map(([path]) => `words${path.replaceAll('/', '.')}`);
    const texts = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.string(), fc.jsonValue())),
    );
    const shape = (value: unknown): unknown => textsIn(value).map(([path]) => path);
    fc.assert(
      fc.property(texts, (given) => {
        const { words } = put('words', given);
        assert.deepEqual(shape(words), shape(locales.nl.words));
        assert.equal((words as { readonly lang: string }).lang, 'nl');
      }),
    );
  });
});
