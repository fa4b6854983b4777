import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  formNotice,
  type FormNoticeInput,
  type FormPhase,
} from '../../dist/esm/core/notice/form.js';
import en from '../../dist/esm/locales/form-en.js';
import nl from '../../dist/esm/locales/form-nl.js';
import { broken, policyOf } from './policy-fixture.js';

const words = { nl, en };
type Language = keyof typeof words;
const phases: readonly FormPhase[] = ['asking', 'loading', 'ticking', 'silent'];
const shop = {
  languages: ['nl', 'en'],
  controller: { name: 'Wadhost', email: 'a@b.nl', telephone: '+31 (0)50 123 45 67' },
  services: [
    { use: 'recaptcha' },
    {
      id: 'spelling',
      name: 'Spellingcontrole',
      purpose: 'support',
      description: { nl: 'Kijkt mee.', en: 'Looks along.' },
      provider: { name: 'Taal B.V.', country: 'NL', privacyUrl: 'https://taal.example/' },
    },
    { id: 'bare', name: 'Kaal', purpose: 'media' },
  ],
};

function noticeOf(
  ids: readonly string[],
  {
    language = 'nl',
    manifest = shop,
    ...more
  }: Partial<Omit<FormNoticeInput, 'words'>> & {
    language?: Language;
    manifest?: unknown;
  } = {},
): ReturnType<typeof formNotice> {
  const policy = policyOf(manifest, language);
  return formNotice({
    policy,
    words: words[language],
    services: policy.services.filter(({ id }) => ids.includes(id)),
    reasons: new Map(),
    phase: 'asking',
    isOptional: false,
    ...more,
  });
}
const said = (notice: ReturnType<typeof formNotice>): readonly string[] =>
  notice.text.map(({ text }) => text);
const actions = (notice: ReturnType<typeof formNotice>): readonly string[] =>
  notice.actions.map(({ id }) => id);

describe('formNotice', () => {
  it('asks by name, says why, who receives what, what stays and how else to get in touch', () => {
    const notice = noticeOf(['recaptcha'], {
      reasons: new Map([['recaptcha', 'Houdt spam tegen.']]),
    });
    assert.equal(notice.title.text, 'Mogen wij Google reCAPTCHA gebruiken voor dit formulier?');
    assert.deepEqual(said(notice), [
      'Houdt spam tegen.',
      'Uw gegevens worden dan naar Google Ireland Limited (Ierland) en Google LLC gestuurd.',
      'Wat u hebt ingevuld, blijft staan. U kunt uw toestemming altijd intrekken via ‘Cookie-instellingen’.',
      'Liever niet? U kunt Wadhost ook rechtstreeks bereiken.',
    ]);
    assert.deepEqual(notice.links, [
      { url: 'tel:+31501234567', label: 'Bel +31 (0)50 123 45 67' },
      { url: 'mailto:a@b.nl', label: 'Mail a@b.nl' },
    ]);
  });

  it('speaks English too', () => {
    const notice = noticeOf(['spelling'], { language: 'en', isOptional: true });
    assert.equal(notice.title.text, 'May we use Spellingcontrole for this form?');
    assert.deepEqual(said(notice), [
      'Looks along.',
      'Then Taal B.V. (Netherlands) will receive your data.',
      'What you have filled in stays. You can withdraw your consent at any time through ‘Cookie settings’.',
      'Rather not? You can also reach Wadhost directly.',
    ]);
    assert.deepEqual(
      notice.actions.map(({ label }) => label),
      ['Allow and send', 'Send without this check', 'Back to the form'],
    );
  });

  it('names each of several services, with its own reason', () => {
    const notice = noticeOf(['recaptcha', 'spelling', 'bare']);
    assert.equal(
      notice.title.text,
      'Mogen wij Google reCAPTCHA, Kaal en Spellingcontrole gebruiken voor dit formulier?',
    );
    const [first = '', second, third, receivers] = said(notice);
    assert.match(first, /^Google reCAPTCHA: Beschermt formulieren/);
    // A service without a reason of its own has that of its purpose.
    assert.match(second ?? '', /^Kaal: Video’s, kaarten/);
    assert.equal(third, 'Spellingcontrole: Kijkt mee.');
    assert.equal(
      receivers,
      'Uw gegevens worden dan naar Google Ireland Limited (Ierland), Google LLC en Taal B.V. (Nederland) gestuurd.',
    );
  });

  it('says nothing of receivers where there are none, nor of a telephone', () => {
    const notice = noticeOf(['bare'], {
      manifest: { ...shop, controller: { name: 'Wadhost', email: 'a@b.nl' } },
    });
    assert.equal(said(notice).length, 3);
    assert.doesNotMatch(said(notice).join(' '), /gegevens worden/);
    assert.deepEqual(
      notice.links.map(({ url }) => url),
      ['mailto:a@b.nl'],
    );
  });

  it('names what opens the preferences as the site does', () => {
    const manifest = { ...shop, banner: { openLabel: { nl: 'Koekjes', en: 'Cookies' } } };
    assert.match(said(noticeOf(['bare'], { manifest })).join(' '), /intrekken via ‘Koekjes’/);
  });

  it('gives a text in another language its own', () => {
    const manifest = {
      ...shop,
      services: [{ id: 'x', name: 'X', purpose: 'media', description: { en: 'Only English.' } }],
    };
    const [reason] = noticeOf(['x'], { manifest }).text;
    assert.deepEqual(reason, { text: 'Only English.', lang: 'en' });
  });

  it('lets the visitor do what can be done', () => {
    const choices = (phase: FormPhase, isOptional: boolean): readonly string[] =>
      actions(noticeOf(['recaptcha'], { phase, isOptional }));
    assert.deepEqual(choices('asking', false), ['allow', 'cancel']);
    assert.deepEqual(choices('asking', true), ['allow', 'without', 'cancel']);
    assert.deepEqual(choices('loading', true), ['cancel']);
    assert.deepEqual(choices('ticking', true), ['cancel']);
    assert.deepEqual(choices('silent', false), ['retry', 'cancel']);
    assert.deepEqual(choices('silent', true), ['retry', 'without', 'cancel']);
  });

  it('offers other ways where there is something to choose, and only there', () => {
    for (const phase of phases) {
      const { links, text } = noticeOf(['recaptcha'], { phase });
      const isChoice = ['asking', 'silent'].includes(phase);
      assert.equal(links.length, isChoice ? 2 : 0, phase);
      assert.equal(/Wadhost ook rechtstreeks/.test(text.at(-1)?.text ?? ''), isChoice, phase);
    }
  });

  it('is whole whatever the manifest holds', () => {
    fc.assert(
      fc.property(
        broken,
        fc.constantFrom<Language>('nl', 'en'),
        fc.constantFrom(...phases),
        fc.boolean(),
        (manifest, language, phase, isOptional) => {
          const policy = policyOf(manifest, language);
          const ids = policy.services.map(({ id }) => id);
          const notice = noticeOf(ids, { manifest, language, phase, isOptional });
          assert.ok(notice.title.text && notice.actions.length);
          for (const { label } of notice.actions) assert.ok(label);
          for (const { url } of notice.links) assert.match(url, /^(tel|mailto):/);
        },
      ),
    );
  });
});
