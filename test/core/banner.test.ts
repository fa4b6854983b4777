import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readFrame } from '../../dist/esm/core/frame.js';
import { bannerNotice, type BannerNotice } from '../../dist/esm/core/notice/banner.js';
import en from '../../dist/esm/locales/en.js';
import nl from '../../dist/esm/locales/nl.js';
import { asking, type Value } from './generate.js';
import { broken } from './policy-fixture.js';

const words = { nl, en };
type Language = keyof typeof words;
const controller = { name: 'Wadhost', email: 'a@b.nl' };

describe('bannerNotice', () => {
  function noticeOf(
    manifest: unknown,
    language: Language = 'nl',
    asked?: readonly string[],
  ): BannerNotice {
    const { frame } = readFrame(manifest);
    const open = [...frame.services.values()].flatMap(({ id, needsConsent }) =>
      needsConsent ? id : [],
    );
    return bannerNotice({
      manifest,
      frame,
      language,
      unasked: asked ?? open,
      words: words[language],
    });
  }
  const three = {
    controller,
    services: [{ use: 'google-analytics' }, { use: 'recaptcha' }, { use: 'leadinfo' }],
  };
  const withBanner = (banner: unknown): Value => ({ ...three, banner });
  const labels = (notice: BannerNotice): readonly string[] =>
    notice.actions.map(({ label }) => label);

  it('names who asks, every purpose, every third party and how to change the choice', () => {
    const { text } = noticeOf(three);
    for (const part of [
      'Wadhost',
      'beveiliging',
      'statistieken',
      'Google reCAPTCHA',
      'Google Analytics',
      'Leadinfo',
      nl.open,
    ])
      assert.ok(text.text.includes(part), `${part}: ${text.text}`);
    assert.doesNotMatch(text.text, /[{}]/);
    assert.equal(text.lang, 'nl');
  });

  it('ends a sentence once, whatever a name ends with', () => {
    const services = [{ id: 'taal', purpose: 'support', provider: { name: 'Taal B.V.' } }];
    for (const language of ['nl', 'en'] as const) {
      const { text } = noticeOf({ controller, services }, language).text;
      assert.match(text, /Taal B\.V\./);
      assert.doesNotMatch(text, /\.\./);
    }
  });

  it('says the same in English', () => {
    const { text, lang } = noticeOf(three, 'en');
    for (const part of ['Wadhost', 'security', 'statistics', en.open])
      assert.ok(text.text.includes(part), text.text);
    assert.equal(lang, 'en');
  });

  it('names own purposes, services and providers, but not the site itself as a third party', () => {
    const purposes = {
      fraud: { name: { nl: 'Fraude voorkomen', en: 'Preventing fraud' } },
      news: {},
    };
    const service = {
      id: 'check',
      name: 'Controle',
      purpose: 'fraud',
      provider: { name: 'Checkers Inc.' },
    };
    assert.match(
      noticeOf({ controller, purposes, services: [service] }).text.text,
      /fraude voorkomen.*Checkers Inc\./,
    );
    assert.match(
      noticeOf({ controller, purposes, services: [] }).text.text,
      /fraude voorkomen en news/,
    );
    // A name that is a brand’s stays as it is.
    const brand = { fraud: { name: 'YouTube-video’s' } };
    assert.match(
      noticeOf({ controller, purposes: brand, services: [service] }).text.text,
      /YouTube-video’s/,
    );
    assert.doesNotMatch(
      noticeOf({ controller, purposes, services: [{ ...service, role: 'self' }] }).text.text,
      /Checkers/,
    );
  });

  it('refuses, accepts and lets choose, in that order', () => {
    const notice = noticeOf(three);
    assert.deepEqual(
      notice.actions.map(({ id }) => id),
      ['reject', 'accept', 'choose'],
    );
    assert.deepEqual(labels(notice), [nl.rejectAll, nl.acceptAll, nl.choose]);
  });

  it('asks again only about what is new, and does not say “all” then', () => {
    const notice = noticeOf(three, 'nl', ['leadinfo']);
    assert.match(notice.text.text, /Leadinfo/);
    assert.doesNotMatch(notice.text.text, /Analytics|reCAPTCHA|beveiliging/);
    assert.deepEqual(labels(notice), [nl.reject, nl.accept, nl.choose]);
    assert.doesNotMatch(
      noticeOf({ ...withBanner({ text: 'EIGEN {controller} {purposes} {change}' }) }, 'nl', [
        'leadinfo',
      ]).text.text,
      /EIGEN/,
    );
  });

  it('uses an own text only if it says all that must be said', () => {
    const whole = 'Hoi, {controller} wil {purposes}. {change}';
    const said = noticeOf(withBanner({ text: { nl: whole } })).text;
    assert.match(said.text, /^Hoi, Wadhost wil .*statistieken.*Leadinfo/);
    assert.equal(said.lang, 'nl');
    for (const mark of ['{controller}', '{purposes}', '{change}'])
      assert.doesNotMatch(noticeOf(withBanner({ text: whole.replace(mark, '') })).text.text, /Hoi/);
    const own = noticeOf(withBanner({ text: `${whole} Met {providers}.` })).text.text;
    assert.equal(own.split('Leadinfo').length, 2);
    assert.equal(noticeOf(withBanner({ text: { en: whole } })).text.lang, 'en');
  });

  it('uses own titles and labels', () => {
    assert.deepEqual(noticeOf(withBanner({ title: { nl: 'Uw keuze', en: 'Yours' } }), 'en').title, {
      text: 'Yours',
      lang: 'en',
    });
    assert.deepEqual(noticeOf(withBanner({ title: { nl: ' ', en: 'Yours' } })).title, {
      text: 'Yours',
      lang: 'en',
    });
    assert.deepEqual(noticeOf(withBanner({ title: 'Uw keuze' })).title, {
      text: 'Uw keuze',
      lang: undefined,
    });
    assert.match(noticeOf(withBanner({ openLabel: 'Privacyknop' })).text.text, /Privacyknop/);
    assert.equal(noticeOf(withBanner({ title: {} })).title.text, nl.title);
  });

  it('links to the policy, never to code', () => {
    const link = (policyUrl: unknown): string | undefined =>
      noticeOf(withBanner({ policyUrl })).policy?.url;
    for (const url of ['/privacy', './privacy', '../privacy', 'https://a.nl/b', 'http://a.nl'])
      assert.equal(link(url), url);
    assert.equal(link({ en: '/en/privacy', nl: '/privacy' }), '/privacy');
    for (const url of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,a',
      'vbscript:a',
      'blob:a',
      'privacy',
      '',
      5,
      null,
      ['/a'],
      { nl: 'javascript:a' },
    ])
      assert.equal(link(url), undefined, JSON.stringify(url));
  });

  it('shows hostile words as words', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    assert.ok(
      noticeOf({ ...three, controller: { ...controller, name: hostile } }).text.text.includes(
        hostile,
      ),
    );
    assert.ok(
      noticeOf({
        ...three,
        controller: { ...controller, name: '{purposes} $&' },
      }).text.text.includes('{purposes} $&'),
    );
  });

  it('has texts whatever the manifest holds', () => {
    const strange = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        { nl: { toString: 'x' }, en: 'A' },
        { nl: ['a'] },
        { toString: 'x' },
        { __proto__: null },
        'a',
      ),
    );
    const parts = fc.record(
      { title: strange, text: strange, policyUrl: strange, openLabel: strange },
      { requiredKeys: [] },
    );
    const mixed = fc
      .tuple(asking, fc.oneof(strange, parts), strange)
      .map(([manifest, banner, name]) => ({
        ...manifest,
        banner,
        controller: { ...controller, name: { nl: name, en: 'A' } },
      }));
    fc.assert(
      fc.property(
        fc.oneof(mixed, broken),
        fc.constantFrom<Language>('nl', 'en'),
        (manifest, language) => {
          const notice = noticeOf(manifest, language);
          for (const { text } of [notice.title, notice.text])
            assert.ok(typeof text === 'string' && text.trim());
          for (const label of labels(notice)) assert.ok(label.trim());
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('knows a purpose named like something that objects inherit', () => {
    assert.match(
      noticeOf({ controller, purposes: { constructor: {} }, services: [] }).text.text,
      /voor constructor/,
    );
  });
});
