import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { embedNotice, type PlaceholderNotice } from '../../dist/esm/core/notice/placeholder.js';
import en from '../../dist/esm/locales/placeholder-en.js';
import nl from '../../dist/esm/locales/placeholder-nl.js';
import { broken, policyOf } from './policy-fixture.js';

const words = { nl, en };
type Language = keyof typeof words;
const controller = { name: 'Wadhost', email: 'a@b.nl' };
const film = {
  id: 'film',
  name: { nl: 'Filmhuis', en: 'Film house' },
  purpose: 'media',
  provider: { name: 'Filmhuis B.V.', country: 'NL' },
  recipients: ['Projector Inc.'],
  items: [{ name: 'film_id', duration: 'P1Y', reason: 'Herkent u.' }],
};
const of = (...services: readonly unknown[]): Readonly<Record<string, unknown>> => ({
  controller,
  services,
});

interface Asked {
  readonly language?: Language;
  readonly content?: string;
  readonly hosts?: readonly string[];
}

function noticeOf(
  manifest: unknown,
  { language = 'nl', content = '', hosts = [] }: Asked = {},
): PlaceholderNotice {
  const policy = policyOf(manifest, language);
  const services = policy.services.filter(({ needsConsent }) => needsConsent);
  return embedNotice({ policy, words: words[language], services, content, hosts });
}
const textOf = ({ text }: PlaceholderNotice): string => text.map((one) => one.text).join('\n');

describe('embedNotice', () => {
  it('says who gets what, what is stored, why, and how far each choice goes', () => {
    assert.equal(
      textOf(noticeOf(of(film), { hosts: ['films.example'] })),
      'Uw IP-adres en het adres van deze website of pagina gaan naar Filmhuis B.V. (Nederland) en Projector Inc. zodra u dit laadt van films.example. Aantal cookies dat dan op uw apparaat komt: 1. Doel: Media van anderen.\n' +
        'Eenmalig toestaan geldt alleen voor deze inhoud, zolang u op deze pagina bent. Altijd toestaan geldt voor alles van Filmhuis op deze website, tot u dat intrekt via ‘Cookie-instellingen’.',
    );
    assert.equal(
      textOf(noticeOf(of(film), { language: 'en' })),
      'Your IP address and the address of this website or page go to Filmhuis B.V. (Netherlands) and Projector Inc. as soon as you load this. Cookies that it then puts on your device: 1. Purpose: Media from others.\n' +
        'Allowing once covers only this content, for as long as you are on this page. Always allowing covers everything from Film house on this website, until you withdraw that through ‘Cookie settings’.',
    );
  });

  it('offers once and always, in that order and in as many words', () => {
    for (const language of ['nl', 'en'] as const) {
      const { actions } = noticeOf(of(film), { language });
      assert.deepEqual(
        actions.map(({ id }) => id),
        ['once', 'always'],
      );
      for (const { label } of actions) assert.equal(label.split(' ').length, 2);
    }
  });

  it('has the title that the page gives the content', () => {
    assert.equal(noticeOf(of(film), { content: 'De dijk' }).title.text, 'De dijk (Filmhuis)');
    assert.equal(noticeOf(of(film)).title.text, 'Inhoud van Filmhuis');
  });

  it('tells cookies from other storage, and says when there is nothing', () => {
    const storing = (...items: readonly unknown[]): string =>
      textOf(noticeOf(of({ ...film, items })));
    const [cookie] = film.items;
    const other = { ...cookie, name: 'film_list', storage: 'localStorage' };
    assert.match(
      storing(cookie, { ...cookie, name: 'film_two' }),
      /cookies dat dan op uw apparaat komt: 2\./,
    );
    assert.match(storing(cookie, other), /gegevens dat dan op uw apparaat komt: 2\./);
    assert.match(storing(), /Er komt niets op uw apparaat te staan\./);
  });

  it('invents nothing: not who gets data, not what a purpose that stands for itself stores', () => {
    const bare = { id: 'film', name: 'Filmhuis', purpose: 'media' };
    assert.match(textOf(noticeOf(of(bare))), / naar Filmhuis zodra /);
    const self = textOf(noticeOf(of({ ...bare, provider: film.provider, role: 'self' })));
    assert.doesNotMatch(self, /IP-adres|B\.V\./);
    const purpose = textOf(noticeOf({ controller, purposes: { films: {} }, services: [] }));
    assert.doesNotMatch(purpose, /apparaat/);
  });

  it('says it of each service where there are several, and of none where the content is from', () => {
    const map = { id: 'map', name: 'Kaart', purpose: 'media' };
    const notice = noticeOf(of(film, map), { hosts: ['films.example'] });
    assert.equal(notice.title.text, 'Inhoud van Filmhuis en Kaart');
    const [first, second, last] = notice.text.map(({ text }) => text);
    assert.match(first ?? '', /^Filmhuis: .*Filmhuis B\.V\./);
    assert.match(second ?? '', /^Kaart: .* naar Kaart zodra/);
    assert.match(last ?? '', /alles van Filmhuis en Kaart/);
    assert.doesNotMatch(textOf(notice), /films\.example/);
  });

  it('names the label that opens the preferences here', () => {
    const banner = { openLabel: { nl: 'Privacyknop' } };
    assert.match(textOf(noticeOf({ ...of(film), banner })), /‘Privacyknop’/);
  });

  it('links to the policy, never to code', () => {
    const link = (policyUrl: unknown): string | undefined =>
      noticeOf({ ...of(film), banner: { policyUrl } }).links[0]?.url;
    for (const url of ['/privacy', './privacy', 'https://a.nl/b']) assert.equal(link(url), url);
    assert.equal(link({ en: '/en/privacy', nl: '/privacy' }), '/privacy');
    for (const url of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,a',
      '//evil.example',
      'privacy',
      '',
      5,
      { nl: 'javascript:a' },
    ])
      assert.equal(link(url), undefined, JSON.stringify(url));
  });

  it('has texts whatever the manifest holds, with nothing left to fill in', () => {
    fc.assert(
      fc.property(
        broken,
        fc.constantFrom<Language>('nl', 'en'),
        fc.string(),
        (source, language, content) => {
          const notice = noticeOf(source, { language, content });
          for (const { text } of [notice.title, ...notice.text]) assert.ok(text.trim());
          for (const { label } of [...notice.actions, ...notice.links]) assert.ok(label.trim());
          for (const { url } of notice.links) assert.match(url, /^(https?:\/\/|\.{0,2}\/)/i);
        },
      ),
      { numRuns: 300 },
    );
  });
});
