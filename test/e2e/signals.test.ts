import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser, type Scene } from './support/browser.js';
import { held, manifest, page } from './support/pages.js';
import type { Tab } from './support/tab.js';
import { reloads, serveChunk, until, withdraw } from './support/withdrawal.js';

/** What protocols are told, read off the real queues in page order; facts of vendors are those of their own documentation. */
const play = useBrowser();

/** One message in a queue: the kind of object that it is, and what it holds. */
type Message = readonly [kind: string, ...parts: unknown[]];

/** A queue of the page; arguments as such, and times left out, since they differ. */
const queueOf = (tab: Tab, path: string): Promise<readonly Message[] | undefined> =>
  tab.page.evaluate((names) => {
    const found = names
      .split('.')
      .reduce<unknown>(
        (from, name) => (from as Record<string, unknown> | undefined)?.[name],
        window,
      );
    if (!Array.isArray(found)) return undefined;
    return (found as unknown[]).map((message): Message => {
      const kind = Object.prototype.toString.call(message).slice(8, -1);
      const parts =
        kind === 'Arguments' || kind === 'Array'
          ? Array.from(message as ArrayLike<unknown>)
          : [message];
      return [
        kind,
        ...parts.map((part) =>
          part instanceof Date
            ? 'date'
            : (JSON.parse(
                JSON.stringify(part, (_, value: unknown) =>
                  typeof value === 'number' && value > 1e12 ? 'time' : value,
                ),
              ) as unknown),
        ),
      ];
    });
  }, path);

const TYPES = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];
const denied = Object.fromEntries(TYPES.map((type) => [type, 'denied']));
const DEFAULT: readonly Message[] = [
  ['Arguments', 'consent', 'default', denied],
  ['Arguments', 'set', 'ads_data_redaction', true],
];
const update = (types: object): Message => ['Arguments', 'consent', 'update', types];

const visit = async (
  { site, visitor }: Scene,
  services: readonly object[],
  parts: Parameters<typeof page>[0] = {},
  more: object = {},
): Promise<Tab> => {
  const shop = { ...manifest, ...more, services };
  site
    .putJson('/privacy.json', shop)
    .put('/', page({ ...parts, ...(parts.inline ? { inline: shop } : {}) }));
  return visitor.open('/');
};

/** Lets the page live on after a withdrawal, so that what was said last can be read. */
const stay = (tab: Tab): Promise<void> =>
  tab.page.evaluate(() => {
    window.helder?.addEventListener('change', (event) => {
      event.preventDefault();
    });
  });

const decide = (tab: Tab, choices: Readonly<Record<string, 'granted' | 'denied'>>): Promise<void> =>
  tab.page.evaluate((chosen) => window.helder?.decide(chosen), choices);

describe('Google Consent Mode', () => {
  const analytics = ({ site }: Scene): object => {
    site.put('/gtag/js', {
      body: 'log.push(dataLayer.length)',
      headers: { 'content-type': 'text/javascript' },
    });
    return {
      use: 'google-analytics',
      measurementId: 'G-ABCDE12345',
      origin: site.origin('tags.test'),
    };
  };
  const commands: readonly Message[] = [
    ['Arguments', 'js', 'date'],
    ['Arguments', 'config', 'G-ABCDE12345'],
  ];

  it(
    'is denied before the choice, updated with it and on every later page, each time before anything of Google runs',
    play(async (scene) => {
      const tab = await visit(scene, [analytics(scene)]);
      assert.deepEqual(await queueOf(tab, 'dataLayer'), DEFAULT);
      await tab.answer('Alles accepteren');
      const granted = [...DEFAULT, update({ analytics_storage: 'granted' }), ...commands];
      // All of it was there when the script ran.
      assert.deepEqual(await tab.noted(1), [granted.length]);
      assert.deepEqual(await queueOf(tab, 'dataLayer'), granted);
      await tab.reload();
      assert.deepEqual(await tab.noted(1), [granted.length]);
      assert.deepEqual(await queueOf(tab, 'dataLayer'), granted);
      await stay(tab);
      await withdraw(tab);
      await until(tab, () => (window as unknown as { dataLayer: unknown[] }).dataLayer.length > 5);
      const withdrawn = update({ analytics_storage: 'denied' });
      assert.deepEqual(await queueOf(tab, 'dataLayer'), [...granted, withdrawn]);
      await tab.reload();
      await tab.settle();
      assert.deepEqual(await queueOf(tab, 'dataLayer'), [...DEFAULT, withdrawn]);
    }),
  );

  it(
    'denies in the regions that an inline manifest names',
    play(async (scene) => {
      const more = { consent: { consentMode: { region: ['NL', 'US-CA'] } } };
      const tab = await visit(scene, [{ use: 'google-analytics' }], { inline: true }, more);
      assert.deepEqual((await queueOf(tab, 'dataLayer'))?.[0], [
        'Arguments',
        'consent',
        'default',
        { ...denied, region: ['NL', 'US-CA'] },
      ]);
    }),
  );

  it(
    'follows the services that stand for a type: the preset’s, the purpose’s for a container, or those that the manifest names',
    play(async (scene) => {
      const tab = await visit(scene, [
        { use: 'google-analytics' },
        { use: 'google-tag-manager' },
        { id: 'adverts', name: 'Advertenties', purpose: 'marketing', consentTypes: ['ad_storage'] },
        { use: 'leadinfo' },
      ]);
      const last = async (): Promise<Message | undefined> =>
        (await queueOf(tab, 'dataLayer'))?.at(-1);
      await decide(tab, { 'google-tag-manager': 'granted', leadinfo: 'granted' });
      const some = {
        ad_storage: 'denied',
        ad_user_data: 'granted',
        ad_personalization: 'granted',
        analytics_storage: 'denied',
      };
      assert.deepEqual(await last(), update(some));
      await decide(tab, { adverts: 'granted' });
      assert.deepEqual(await last(), update({ ...some, ad_storage: 'granted' }));
    }),
  );

  it(
    'is not spoken of where an inline manifest has nothing of Google',
    play(async (scene) => {
      const tab = await visit(scene, manifest.services, { inline: true });
      await tab.answer('Alles accepteren');
      await tab.settle();
      assert.equal(await queueOf(tab, 'dataLayer'), undefined);
    }),
  );
});

describe('Google Tag Manager', () => {
  it(
    'hears in its own queue of every decision, before its container and after each change; what it may load has been told first',
    play(async (scene) => {
      const { site } = scene;
      site.put('/gtm.js', {
        body: 'log.push([dataLayer.length, window.uetq.length, window.clarity.q.length])',
        headers: { 'content-type': 'text/javascript' },
      });
      const tab = await visit(scene, [
        { use: 'google-tag-manager', containerId: 'GTM-ABC123', origin: site.origin('tags.test') },
        { use: 'microsoft-uet' },
        { use: 'microsoft-clarity' },
      ]);
      assert.equal(await queueOf(tab, 'uetq'), undefined, 'nothing before the choice');
      await decide(tab, {
        'google-tag-manager': 'granted',
        'microsoft-clarity': 'granted',
        'microsoft-uet': 'denied',
      });
      const ads = Object.fromEntries(TYPES.slice(0, 3).map((type) => [type, 'granted']));
      const event = (granted: string, refused: string): Message => [
        'Object',
        { event: 'consent-update', granted, denied: refused },
      ];
      const first = [
        ...DEFAULT,
        update(ads),
        event('google-tag-manager microsoft-clarity', 'microsoft-uet'),
        ['Object', { 'gtm.start': 'time', event: 'gtm.js' }],
      ];
      assert.deepEqual(await tab.noted(1), [[first.length, 3, 2]]);
      assert.deepEqual(await queueOf(tab, 'dataLayer'), first);
      const uet = [
        ['String', 'consent'],
        ['String', 'default'],
        ['Object', { ad_storage: 'denied' }],
      ];
      assert.deepEqual(await queueOf(tab, 'uetq'), uet);
      await decide(tab, { 'microsoft-uet': 'granted' });
      await until(tab, () => (window as unknown as { uetq: unknown[] }).uetq.length === 6);
      assert.deepEqual((await queueOf(tab, 'uetq'))?.slice(3), [
        ['String', 'consent'],
        ['String', 'update'],
        ['Object', { ad_storage: 'granted' }],
      ]);
      assert.deepEqual(
        (await queueOf(tab, 'dataLayer'))?.at(-1),
        event('google-tag-manager microsoft-uet microsoft-clarity', ''),
      );
      // What was granted may run inside the container, so only a new page stops it.
      await reloads(tab, () =>
        decide(tab, { 'microsoft-clarity': 'denied' }).catch(() => undefined),
      );
      await tab.noted(1);
      assert.deepEqual(
        (await queueOf(tab, 'dataLayer'))?.find(([kind]) => kind === 'Object'),
        event('google-tag-manager microsoft-uet', 'microsoft-clarity'),
      );
      assert.equal((await queueOf(tab, 'clarity.q'))?.length, 1);
    }),
  );

  for (const chunk of ['vendor', 'preset-microsoft-uet'])
    it(
      `stays held where ${chunk}.js cannot be had, since it might load what was not told`,
      play(async (scene) => {
        const { site } = scene;
        serveChunk(site, chunk, 'never');
        const body =
          held('google-tag-manager', "log.push('container')") + held('counter', "log.push('own')");
        const services = [
          { use: 'google-tag-manager' },
          { use: 'microsoft-uet' },
          ...manifest.services,
        ];
        const tab = await visit(scene, services, { body });
        await decide(tab, { 'google-tag-manager': 'granted', counter: 'granted' });
        assert.deepEqual(await tab.noted(1), ['own']);
        await tab.told(new RegExp(chunk === 'vendor' ? 'vendor' : 'microsoft-uet'));
        await tab.settle();
        assert.deepEqual(await tab.notes(), ['own']);
      }),
    );
});

describe('presets that few sites use', () => {
  it(
    'keep their answer while the file that tells of them cannot be had',
    play(async (scene) => {
      const { site, visitor } = scene;
      const services = [{ use: 'google-analytics' }, { use: 'hotjar' }];
      // Not to be kept by the browser.
      serveChunk(site, 'presets', 'at once');
      const tab = await visit(scene, services);
      await tab.answer('Alles weigeren');
      await until(tab, () => document.cookie.includes('hotjar.statistical.d'));
      const before = (await visitor.cookie())?.value ?? '';
      site.putJson('/privacy.json', { ...manifest, services, version: '2' });
      serveChunk(site, 'presets', 'never');
      await tab.reload();
      await tab.told(/presets/);
      await decide(tab, { 'google-analytics': 'granted' });
      await until(tab, () => document.cookie.includes('google-analytics.statistical.g'));
      assert.match((await visitor.cookie())?.value ?? '', /hotjar\.statistical\.d/, before);
      serveChunk(site, 'presets', 'at once');
      await tab.reload();
      await tab.settle();
      assert.ok(!(await tab.isAsked()), 'a refusal is not asked about again');
    }),
  );
});

describe('a protocol', () => {
  const call = (...parts: readonly unknown[]): Message => ['Arguments', ...parts];
  const push = (...parts: readonly unknown[]): Message => ['Array', ...parts];
  const uet = (kind: string, value: string): readonly Message[] => [
    ['String', 'consent'],
    ['String', kind],
    ['Object', { ad_storage: value }],
  ];
  const clarity = (analytics: string): Message =>
    call('consentv2', { ad_Storage: 'denied', analytics_Storage: analytics });
  const all = (value: boolean): object => ({
    analytics: value,
    advertisement: value,
    functionality: value,
  });
  /** Before the site’s own snippet runs, and what a withdrawal adds. */
  const protocols: readonly {
    readonly id: string;
    readonly queue: string;
    readonly granted: readonly Message[];
    readonly withdrawn: readonly Message[];
  }[] = [
    {
      id: 'microsoft-uet',
      queue: 'uetq',
      granted: [...uet('default', 'denied'), ...uet('update', 'granted')],
      withdrawn: uet('update', 'denied'),
    },
    {
      id: 'microsoft-clarity',
      queue: 'clarity.q',
      granted: [clarity('denied'), clarity('granted')],
      withdrawn: [clarity('denied')],
    },
    {
      id: 'matomo',
      queue: '_paq',
      granted: [push('requireConsent'), push('setConsentGiven')],
      withdrawn: [push('forgetConsentGiven')],
    },
    {
      id: 'hubspot',
      queue: '_hsp',
      granted: [push('setHubSpotConsent', all(false)), push('setHubSpotConsent', all(true))],
      withdrawn: [push('setHubSpotConsent', all(false)), push('revokeCookieConsent')],
    },
  ];
  for (const { id, queue, granted, withdrawn } of protocols)
    it(
      `of ${id} is spoken before its snippet, on every page, and at a withdrawal`,
      play(async (scene) => {
        const { visitor } = scene;
        const body = held(id, `log.push(${queue}.length)`);
        const tab = await visit(scene, [{ use: id }], { body });
        await tab.settle();
        assert.equal(await queueOf(tab, queue), undefined, 'nothing before the choice');
        await tab.answer('Alles accepteren');
        assert.deepEqual(await tab.noted(1), [granted.length]);
        assert.deepEqual(await queueOf(tab, queue), granted);
        await tab.reload();
        assert.deepEqual(await tab.noted(1), [granted.length]);
        assert.deepEqual(await queueOf(tab, queue), granted);
        await stay(tab);
        await tab.page.evaluate(() => window.helder?.rejectAll());
        assert.deepEqual(await queueOf(tab, queue), [...granted, ...withdrawn]);
        await tab.reload();
        await tab.settle();
        assert.equal(await queueOf(tab, queue), undefined, 'nothing after it');
        assert.equal((await visitor.cookieNames()).join(), 'helder');
      }),
    );

  it(
    'of Matomo without cookies requires consent for cookies and never asks for it',
    play(async (scene) => {
      const id = 'matomo-cookieless';
      const tab = await visit(scene, [{ use: id }], { body: held(id, 'log.push(_paq.length)') });
      await tab.answer('Alles accepteren');
      await tab.noted(1);
      const said = ((await queueOf(tab, '_paq')) ?? []).map(([, command]) => command);
      assert.ok(said.includes('requireCookieConsent'));
      assert.ok(said.includes('disableCookies'));
      assert.ok(!said.includes('setCookieConsentGiven'));
    }),
  );

  it(
    'of Meta is spoken before the pixel is set up where helder loads it, and at a withdrawal also to a pasted one',
    play(async (scene) => {
      const { site } = scene;
      site.put('/en_US/fbevents.js', { body: 'log.push(fbq.queue.length)' });
      const tab = await visit(scene, [
        { use: 'meta-pixel', pixelId: '123456789012345', origin: site.origin('pixel.test') },
      ]);
      await tab.answer('Alles accepteren');
      const said = [
        call('consent', 'revoke'),
        call('consent', 'grant'),
        call('init', '123456789012345'),
        call('track', 'PageView'),
      ];
      assert.deepEqual(await tab.noted(1), [said.length]);
      assert.deepEqual(await queueOf(tab, 'fbq.queue'), said);
      await stay(tab);
      await tab.page.evaluate(() => window.helder?.rejectAll());
      assert.deepEqual((await queueOf(tab, 'fbq.queue'))?.at(-1), call('consent', 'revoke'));
    }),
  );

  it(
    'costs nothing where no service has one',
    play(async (scene) => {
      const tab = await visit(scene, [{ use: 'leadinfo' }, ...manifest.services], {
        body: held('counter', 'log.push(1)'),
      });
      await tab.answer('Alles accepteren');
      await tab.noted(1);
      await tab.settle();
      assert.deepEqual(scene.site.asked(/vendor\.js|presets\.js|gpc\.js/), []);
    }),
  );
});
