import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlLang, pickLanguage } from '../../dist/esm/core/language.js';
import { pickWritten } from '../../dist/esm/core/written.js';

describe('pickLanguage', () => {
  it('takes the page’s, where manifest and interface both have it', () => {
    assert.equal(pickLanguage('en', ['nl', 'en']), 'en');
    assert.equal(pickLanguage('EN-gb', ['nl', 'en-US']), 'en');
    assert.equal(pickLanguage('nl-BE', ['en', 'nl']), 'nl');
    assert.equal(pickLanguage('de-AT', ['nl', 'de', 'fr']), 'de');
    assert.equal(pickLanguage('fr-CH', ['nl', 'de', 'fr']), 'fr');
  });

  it('takes the manifest’s first else', () => {
    assert.equal(pickLanguage('en', ['nl']), 'nl');
    assert.equal(pickLanguage('it', ['en', 'nl']), 'en');
    assert.equal(pickLanguage('', ['it', 'en']), 'it');
    assert.equal(pickLanguage('', ['cy', 'en']), 'en');
  });

  it('goes by the page where the manifest names none, and speaks formal Dutch in the end', () => {
    assert.equal(pickLanguage('en', []), 'en');
    assert.equal(pickLanguage('en', ['cy']), 'en');
    for (const page of [
      '',
      'cy',
      'constructor',
      '__proto__',
      'english',
      'nld',
      '-nl',
      'x-informal',
    ])
      assert.equal(pickLanguage(page, []), 'nl');
  });

  it('takes the register that the page asks for', () => {
    const both = ['nl', 'nl-x-informal', 'en'];
    assert.equal(pickLanguage('nl-x-informal', both), 'nl-x-informal');
    assert.equal(pickLanguage('NL-X-Informal', both), 'nl-x-informal');
    assert.equal(pickLanguage('nl', both), 'nl');
    assert.equal(pickLanguage('nl', ['nl-x-informal', 'nl']), 'nl');
    assert.equal(pickLanguage('de-x-informal', ['de', 'de-x-informal']), 'de-x-informal');
    assert.equal(pickLanguage('fr-x-informal', ['fr', 'fr-x-informal']), 'fr-x-informal');
  });

  it('speaks informally on a page that names no register, where the manifest has no other', () => {
    assert.equal(pickLanguage('nl', ['nl-x-informal', 'en']), 'nl-x-informal');
    assert.equal(pickLanguage('nl-BE', ['en', 'nl-x-informal']), 'nl-x-informal');
    assert.equal(pickLanguage('', ['nl-x-informal', 'en']), 'nl-x-informal');
    assert.equal(pickLanguage('en', ['nl-x-informal', 'en']), 'en');
  });

  it('stays in the language where the register is not there', () => {
    assert.equal(pickLanguage('nl-x-informal', ['en', 'nl']), 'nl');
    assert.equal(pickLanguage('de-x-informal', ['en', 'de']), 'de');
    assert.equal(pickLanguage('nl-x-informal', ['en']), 'en');
  });
});

describe('Norwegian', () => {
  it('is one language under each of its tags', () => {
    for (const tag of ['no', 'nb', 'nn', 'nb-NO', 'NN-no']) {
      assert.equal(pickLanguage(tag, []), 'no');
      assert.equal(pickLanguage(tag, ['en', 'no']), 'no');
      assert.equal(pickLanguage('no', ['en', tag]), 'no');
    }
  });
});

describe('pickWritten', () => {
  it('goes as all notices do where policies are written in the language', () => {
    assert.equal(pickWritten('en', ['nl', 'en']), 'en');
    assert.equal(pickWritten('bg', ['nl', 'bg']), 'nl');
    assert.equal(pickWritten('de-x-informal', ['de-x-informal']), 'de-x-informal');
    assert.equal(pickWritten('', []), 'nl');
  });

  it('is English where the manifest has no such language', () => {
    assert.equal(pickWritten('bg', ['bg']), 'en');
    assert.equal(pickWritten('', ['lt', 'lv']), 'en');
  });
});

describe('htmlLang', () => {
  it('leaves out the register and nothing else', () => {
    assert.equal(htmlLang('nl-x-informal'), 'nl');
    assert.equal(htmlLang('pt-BR'), 'pt-BR');
    assert.equal(htmlLang('zh-Hant-TW-x-any'), 'zh-Hant-TW');
  });
});
