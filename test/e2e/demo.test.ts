import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowserAt } from './support/browser.js';
import { DemoSite } from './support/demo-site.js';
import type { Tab } from './support/tab.js';
import type { Visitor } from './support/visitor.js';

const play = useBrowserAt(() => DemoSite.start());

const dutch = ['/', '/pakketten.html', '/contact.html', '/privacy.html', '/bedankt.html'];
const english = [
  '/en/',
  '/en/packages.html',
  '/en/contact.html',
  '/en/privacy.html',
  '/en/thanks.html',
];

/** Requests to other hosts than that of the site. */
const abroad = (tab: Tab): readonly string[] =>
  tab.requests.filter((request) => !request.startsWith('localhost:'));

/** What the latest page needed of helder. */
const needed = async (tab: Tab): Promise<readonly string[]> =>
  (await tab.paths()).filter((path) => /^\/(helder\/.*|\w+\.json)$/.test(path));

/** Cookies that are not helder’s. */
const foreign = async (visitor: Visitor): Promise<readonly string[]> =>
  (await visitor.cookieNames()).filter((name) => name !== 'helder');

/** Waits until the stand-ins of Analytics and Leadinfo have set their cookies and sent their hits. */
async function untilMeasured(tab: Tab): Promise<void> {
  await tab.page.waitForFunction(
    () => /(^|; )_ga_/.test(document.cookie) && /(^|; )_li_id\./.test(document.cookie),
  );
  await tab.settle();
}

const patterns = {
  ga: /^_ga$/,
  session: /^_ga_\w+$/,
  leadinfo: /^_li_id\.\w+$/,
  visit: /^_li_ses\.\w+$/,
};
const has = (names: readonly string[], pattern: RegExp): boolean =>
  names.some((name) => pattern.test(name));

/** Opens the preferences from the page, turns all off but what is named, and saves. */
async function withdraw(tab: Tab, but: readonly string[] = []): Promise<void> {
  await tab.click('Cookie-instellingen');
  await tab.see('Uw keuze over cookies', 'dialog');
  for (const name of ['Statistieken', 'Beveiliging', 'Marketing', 'Gemak'])
    if (!but.includes(name)) await tab.click(name, 'checkbox');
  await tab.click('Keuze opslaan');
}

describe('before the choice', () => {
  it(
    'no page contacts a third party or stores anything',
    play(async ({ site, visitor }) => {
      const tab = await visitor.newTab();
      for (const path of dutch) {
        await tab.goto(path);
        await tab.see('Alles accepteren');
        await tab.settle();
      }
      assert.deepEqual(abroad(tab), []);
      assert.deepEqual(await site.contacted(), []);
      assert.deepEqual(await visitor.cookies(), []);
      assert.equal(await tab.page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    }),
  );

  it(
    'the banner says who asks, for what, with whom, and where to change it',
    play(async ({ visitor }) => {
      const tab = await visitor.open('/');
      assert.equal(
        await tab.question(),
        'Wij, Wolkendijk, willen cookies en vergelijkbare technieken gebruiken voor statistieken, beveiliging, marketing en gemak. Daarbij zijn derden betrokken (Google Analytics, Google reCAPTCHA en Leadinfo). U kunt uw keuze altijd wijzigen via ‘Cookie-instellingen’, op elke pagina.',
      );
      for (const name of ['Alles weigeren', 'Alles accepteren', 'Zelf kiezen']) await tab.see(name);
      await tab.see('Privacyverklaring', 'link');
    }),
  );

  it(
    'closing the preferences decides nothing',
    play(async ({ site, visitor }) => {
      const tab = await visitor.open('/');
      await tab.click('Zelf kiezen');
      await tab.click('Statistieken', 'checkbox');
      await tab.page.keyboard.press('Escape');
      await tab.see('Alles accepteren');
      await tab.reload();
      await tab.see('Alles accepteren');
      assert.deepEqual(await visitor.cookies(), []);
      assert.deepEqual(await site.contacted(), []);
    }),
  );
});

describe('after a refusal', () => {
  it(
    'no page contacts a third party, and only the record is stored',
    play(async ({ site, visitor }) => {
      const tab = await visitor.open('/');
      await tab.answer('Alles weigeren');
      for (const path of dutch) {
        await tab.goto(path);
        await tab.settle();
        assert.equal(await tab.isAsked(), false, path);
      }
      assert.deepEqual(abroad(tab), []);
      assert.deepEqual(await site.contacted(), []);
      assert.deepEqual(await visitor.cookieNames(), ['helder']);
      assert.equal(await tab.page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    }),
  );

  it(
    'the next page needs only helder.js and the manifest, and the button where it has none of its own',
    play(async ({ visitor }) => {
      const tab = await visitor.open('/');
      await tab.answer('Alles weigeren');
      await tab.settle();
      const kernel = ['/helder/helder.js', '/privacy.json'];
      await tab.goto('/pakketten.html');
      await tab.runs('button');
      await tab.see('Cookie-instellingen');
      // Its label comes with the file of the language, which the first visit has left in the cache.
      assert.deepEqual(await needed(tab), [...kernel, '/helder/button.js', '/helder/nl.js']);
      // A form that asks for something brings what asks.
      await tab.goto('/contact.html');
      await tab.runs('forms');
      assert.deepEqual(await needed(tab), [...kernel, '/helder/forms.js']);
    }),
  );

  it(
    'a page without a way back gets one, after it has loaded',
    play(async ({ visitor }) => {
      const tab = await visitor.open('/minimal.html');
      await tab.answer('Alles weigeren');
      await tab.settle();
      await tab.reload();
      await tab.see('Cookie-instellingen');
      assert.deepEqual(await needed(tab), [
        '/helder/helder.js',
        '/minimal.json',
        '/helder/button.js',
        '/helder/nl.js',
      ]);
      const [asked, loaded] = await tab.page.evaluate(() => {
        const button = performance
          .getEntriesByType('resource')
          .find(({ name }) => name.includes('/button.js'));
        const navigation = performance.getEntriesByType(
          'navigation',
        )[0] as PerformanceNavigationTiming;
        return [button?.startTime ?? 0, navigation.loadEventStart];
      });
      assert.ok((asked ?? 0) >= (loaded ?? Infinity), `${asked} before ${loaded}`);
      await tab.click('Cookie-instellingen');
      await tab.see('Uw keuze over cookies', 'dialog');
    }),
  );
});

describe('after choosing one service', () => {
  it(
    'with the mouse, only that one is contacted',
    play(async ({ site, visitor }) => {
      const tab = await visitor.open('/');
      await tab.click('Zelf kiezen');
      await tab.click('Marketing', 'checkbox');
      await tab.click('Keuze opslaan');
      await tab.page.waitForFunction(() => document.cookie.includes('_li_ses.'));
      for (const path of ['/contact.html', '/']) {
        await tab.goto(path);
        await tab.page.waitForFunction(() => document.cookie.includes('_li_ses.'));
        await tab.settle();
      }
      assert.deepEqual([...new Set(await site.contacted())], ['/ping.js', '/collect']);
      assert.deepEqual(
        [...new Set(abroad(tab).map((request) => request.replace(/^[^/]*/, '')))],
        ['/ping.js', '/collect'],
      );
      const names = await foreign(visitor);
      assert.equal(names.length, 2);
      assert.equal(has(names, patterns.leadinfo) && has(names, patterns.visit), true);
    }),
  );

  it(
    'with the keyboard, only that one is contacted',
    play(async ({ site, visitor }) => {
      const tab = await visitor.open('/contact.html');
      const { keyboard } = tab.page;
      /** Goes on with Tab until the focus stands on what has this name. */
      const tabTo = async (name: string, role: string): Promise<void> => {
        const wanted = await tab.see(name, role);
        for (let step = 0; step < 60; step++) {
          await keyboard.press('Tab');
          if (
            await wanted.evaluate(
              (element) =>
                (element.getRootNode() as Document | ShadowRoot).activeElement === element,
            )
          )
            return;
        }
        assert.fail(`the keyboard does not reach ${name}`);
      };
      await tabTo('Zelf kiezen', 'button');
      await keyboard.press('Enter');
      await tab.see('Uw keuze over cookies', 'dialog');
      await tabTo('Beveiliging', 'checkbox');
      await keyboard.press('Space');
      await tabTo('Keuze opslaan', 'button');
      await tab.changes(() => keyboard.press('Enter'));
      const frame = await tab.page.waitForFrame((one) =>
        one.url().includes('/recaptcha/api2/anchor'),
      );
      await frame.waitForFunction(() => localStorage.getItem('rc::a') !== null);
      await tab.settle();
      assert.deepEqual(
        [...new Set(await site.contacted())],
        ['/recaptcha/api.js', '/recaptcha/api2/anchor'],
      );
      assert.deepEqual(
        await tab.page.evaluate(() =>
          document.cookie.split('; ').map((pair) => pair.split('=')[0]),
        ),
        ['helder'],
      );
      assert.equal(await tab.isAsked(), false);
    }),
  );
});

describe('after accepting everything', () => {
  it(
    'every service works and stores what it stores',
    play(async ({ site, visitor }) => {
      const tab = await visitor.open('/contact.html');
      await tab.answer('Alles accepteren');
      await untilMeasured(tab);
      const frame = await tab.page.waitForFrame((one) =>
        one.url().includes('/recaptcha/api2/anchor'),
      );
      await frame.waitForFunction(() => localStorage.getItem('rc::a') !== null);
      const names = await visitor.cookieNames();
      for (const [name, pattern] of Object.entries(patterns)) assert.ok(has(names, pattern), name);
      const contacted = await site.contacted();
      for (const path of [
        '/gtag/js',
        '/g/collect',
        '/recaptcha/api.js',
        '/recaptcha/api2/anchor',
        '/ping.js',
        '/collect',
      ])
        assert.ok(contacted.includes(path), path);
      for (const path of ['/gtag/js', '/ping.js', '/recaptcha/api.js'])
        assert.equal(contacted.filter((one) => one === path).length, 1, `${path} once`);
    }),
  );

  it(
    'the next page asks nothing and loads them again',
    play(async ({ site, visitor }) => {
      const tab = await visitor.open('/');
      await tab.answer('Alles accepteren');
      await untilMeasured(tab);
      await tab.goto('/pakketten.html');
      await tab.page.waitForFunction(
        () =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => /\/g\/collect|\/collect/.test(name)).length > 1,
      );
      await tab.see('Cookie-instellingen');
      assert.equal(await tab.isAsked(), false);
      assert.equal((await site.contacted()).filter((path) => path === '/gtag/js').length, 2);
      assert.deepEqual(
        (await needed(tab)).filter((path) => !/vendor|late|preset-/.test(path)),
        ['/helder/helder.js', '/privacy.json', '/helder/button.js', '/helder/nl.js'],
      );
      assert.deepEqual(
        (await needed(tab)).filter((path) => /-(nl|en)\.js$/.test(path)),
        [],
        'no texts',
      );
    }),
  );

  it(
    'the event of the page’s own gated snippet is sent',
    play(async ({ visitor }) => {
      const tab = await visitor.open('/');
      await tab.answer('Alles accepteren');
      const sent = await tab.page.waitForFunction(
        () =>
          performance.getEntriesByType('resource').find(({ name }) => name.includes('en=view_home'))
            ?.name,
      );
      assert.match((await sent.jsonValue()) ?? '', /gcs=G1\d1/, 'with analytics_storage granted');
    }),
  );

  it(
    'the gated tour of the home page opens in its place',
    play(async ({ visitor }) => {
      const tab = await visitor.open('/');
      assert.equal(await tab.page.$('.tour'), null);
      await tab.answer('Alles accepteren');
      await tab.page.waitForSelector('.tour', { visible: true });
      await tab.page.waitForFunction(() => localStorage.getItem('wd-rondleiding') === '0');
      await tab.click('Volgende halte');
      assert.equal(await tab.page.evaluate(() => localStorage.getItem('wd-rondleiding')), '1');
    }),
  );
});

describe('the record', () => {
  it(
    'survives on other pages and in other tabs',
    play(async ({ visitor }) => {
      const tab = await visitor.open('/');
      await tab.answer('Alles weigeren');
      for (const path of ['/contact.html', '/en/', '/']) {
        const other = await visitor.open(path);
        await other.settle();
        assert.equal(await other.isAsked(), false, path);
      }
    }),
  );

  for (const [how, change] of [
    ['cut in half', (value: string) => value.slice(0, value.length / 2)],
    ['without its last decision', (value: string) => value.replace(/~[^~]*$/, '')],
    ['garbled', () => '%E0%A4%A'],
    ['with a letter too many', (value: string) => `${value}~x`],
  ] as const) {
    it(
      `that is ${how} counts as never asked`,
      play(async ({ site, visitor }) => {
        const tab = await visitor.open('/pakketten.html');
        await tab.answer('Alles accepteren');
        await untilMeasured(tab);
        await tab.goto('/minimal.html');
        const before = await site.contacted();
        await visitor.tamper('helder', change);
        await tab.goto('/pakketten.html');
        await tab.see('Alles accepteren');
        await tab.settle();
        assert.deepEqual(await site.contacted(), before);
      }),
    );
  }
});

describe('withdrawal', () => {
  it(
    'removes what was stored, reloads and contacts nobody any more',
    play(async ({ site, visitor }) => {
      const tab = await visitor.open('/');
      await tab.answer('Alles accepteren');
      await untilMeasured(tab);
      await tab.page.waitForFunction(() => localStorage.getItem('wd-rondleiding') === '0');
      const before = await site.contacted();
      await Promise.all([tab.loaded(), withdraw(tab)]);
      await tab.ready();
      await tab.settle();
      assert.deepEqual(await visitor.cookieNames(), ['helder']);
      assert.equal(await tab.page.evaluate(() => localStorage.length), 0);
      for (const path of dutch) {
        await tab.goto(path);
        await tab.settle();
        assert.equal(await tab.isAsked(), false, path);
      }
      assert.deepEqual(await site.contacted(), before);
      assert.deepEqual(await visitor.cookieNames(), ['helder']);
    }),
  );

  it(
    'leaves alone what belongs to a service that is still granted',
    play(async ({ site, visitor }) => {
      const tab = await visitor.open('/pakketten.html');
      await tab.answer('Alles accepteren');
      await untilMeasured(tab);
      const kept = await visitor.cookies();
      await Promise.all([tab.loaded(), withdraw(tab, ['Marketing', 'Beveiliging', 'Gemak'])]);
      await tab.page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => /\/collect/.test(name)),
      );
      await tab.settle();
      const names = await foreign(visitor);
      assert.deepEqual(
        names.filter((name) => name.startsWith('_ga')),
        [],
      );
      for (const pattern of [patterns.leadinfo, patterns.visit]) {
        const old = kept.find(({ name }) => pattern.test(name));
        assert.equal((await visitor.cookie(old?.name))?.value, old?.value, String(pattern));
      }
      assert.equal((await site.contacted()).filter((path) => path === '/gtag/js').length, 1);
    }),
  );

  it(
    'asks before it reloads a page on which something was typed',
    play(async ({ visitor }) => {
      const tab = await visitor.open('/contact.html');
      await tab.answer('Alles accepteren');
      await untilMeasured(tab);
      const name = await tab.see('Naam', 'textbox');
      await name.type('Ada');
      await withdraw(tab);
      await tab.see('Opnieuw laden');
      await tab.settle();
      assert.deepEqual(
        (await visitor.cookieNames()).filter((one) => !one.startsWith('_GRE')),
        ['helder'],
        'the withdrawal itself does not wait',
      );
      assert.equal(await name.evaluate((input) => (input as HTMLInputElement).value), 'Ada');
      assert.equal((await tab.page.$$('consent-banner button')).length, 1);
      await Promise.all([tab.loaded(), tab.click('Opnieuw laden')]);
      await tab.settle();
      assert.equal(await tab.isAsked(), false);
      assert.equal(await tab.page.$eval('#name', (input) => (input as HTMLInputElement).value), '');
    }),
  );
});

describe('the contact form', () => {
  /** Fills it in and presses its button, after refusing everything. */
  async function press(visitor: Visitor, path: string, names: readonly string[]): Promise<Tab> {
    const [name = '', email = '', question = '', send = '', title = ''] = names;
    const tab = await visitor.open(path);
    const refuse = path.startsWith('/en/') ? 'Reject all' : 'Alles weigeren';
    await tab.see(refuse);
    await tab.changes(() => tab.click(refuse));
    await tab.runs('forms');
    await (await tab.see(name, 'textbox')).type('Ada');
    await (await tab.see(email, 'textbox')).type('ada@voorbeeld.example');
    await (await tab.see(question, 'textbox')).type('Hallo');
    await (await tab.see(send)).press('Enter');
    const prompt = await tab.see(title, 'group');
    assert.deepEqual(await prompt.$$eval('a', (links) => links.map((link) => link.href)), [
      'tel:+31501234567',
      'mailto:privacy@wolkendijk.example',
    ]);
    return tab;
  }
  const words = ['Naam', 'E-mailadres', 'Uw vraag', 'Versturen'];
  const title = 'Mogen wij Google reCAPTCHA gebruiken voor dit formulier?';

  it(
    'asks for reCAPTCHA at its button, keeps what was typed, and is sent once the box is ticked',
    play(async ({ site, visitor }) => {
      const tab = await press(visitor, '/contact.html', [...words, title]);
      assert.deepEqual(await site.contacted(), []);
      await tab.click('Toestaan en versturen');
      await tab.see('Nog één stap: het vinkje van Google reCAPTCHA', 'group');
      assert.equal(
        await tab.page.$eval('#message', (area) => (area as HTMLTextAreaElement).value),
        'Hallo',
      );
      const frame = await tab.page.waitForFrame((one) => one.url().includes('anchor'));
      const box = await frame.waitForSelector('input');
      await Promise.all([tab.loaded(), box?.click()]);
      assert.match(tab.page.url(), /\/bedankt\.html$/);
      await tab.ready();
      assert.deepEqual(
        [...new Set(await site.contacted())],
        ['/recaptcha/api.js', '/recaptcha/api2/anchor', '/recaptcha/api2/reload'],
      );
      const decisions = await tab.page.evaluate(() => ({ ...window.helder?.decisions }));
      assert.deepEqual(
        Object.keys(decisions).filter((id) => decisions[id] === 'granted'),
        ['recaptcha'],
      );
    }),
  );

  it(
    'can be sent without reCAPTCHA, with the keyboard, on a small screen',
    play(async ({ site, visitor }) => {
      const tab = await press(visitor, '/contact.html', [...words, title]);
      await tab.page.setViewport({ width: 320, height: 640 });
      assert.equal(await tab.page.evaluate(() => document.documentElement.scrollWidth), 320);
      const without = await tab.see('Versturen zonder deze controle');
      for (let step = 0; step < 5; step++) {
        await tab.page.keyboard.press('Tab');
        if (await without.evaluate((button) => button.matches(':focus-visible'))) break;
      }
      await Promise.all([tab.loaded(), tab.page.keyboard.press('Enter')]);
      assert.match(tab.page.url(), /\/bedankt\.html$/);
      assert.deepEqual(await site.contacted(), []);
    }),
  );

  it(
    'does so in English too',
    play(async ({ site, visitor }) => {
      const tab = await press(visitor, '/en/contact.html', [
        'Name',
        'Email address',
        'Your question',
        'Send',
        'May we use Google reCAPTCHA for this form?',
      ]);
      await Promise.all([tab.loaded(), tab.click('Send without this check')]);
      assert.match(tab.page.url(), /\/en\/thanks\.html$/);
      assert.deepEqual(await site.contacted(), []);
    }),
  );
});

describe('the smallest manifest', () => {
  it(
    'asks, remembers and offers the way back',
    play(async ({ site, visitor }) => {
      const tab = await visitor.open('/minimal.html');
      assert.equal(
        await tab.question(),
        'Wij, Wolkendijk, willen cookies en vergelijkbare technieken gebruiken voor statistieken, beveiliging en marketing. Daarbij zijn derden betrokken (Google Analytics, Google reCAPTCHA en Leadinfo). U kunt uw keuze altijd wijzigen via ‘Cookie-instellingen’, op elke pagina.',
      );
      await tab.answer('Alles accepteren');
      await tab.click('Cookie-instellingen');
      await tab.see('Uw keuze over cookies', 'dialog');
      const on = await (
        await tab.see('Marketing', 'checkbox')
      ).evaluate((box) => (box as HTMLInputElement).checked);
      assert.equal(on, true);
      await tab.reload();
      assert.equal(await tab.isAsked(), false);
      assert.deepEqual(tab.console, []);
      // It names no account, so nothing is there to be loaded.
      assert.deepEqual(await site.contacted(), []);
      assert.deepEqual(abroad(tab), []);
    }),
  );
});

describe('the privacy page', () => {
  it(
    'shows the policy with its services, and counts what is stored',
    play(async ({ visitor }) => {
      const tab = await visitor.open('/privacy.html');
      await tab.answer('Alles weigeren');
      await tab.see('Privacyverklaring van Wolkendijk', 'heading');
      for (const name of ['Google Analytics', 'Google reCAPTCHA', 'Leadinfo'])
        await tab.see(name, 'heading');
      const text = await tab.page.$eval('privacy-policy', (policy) =>
        (policy as HTMLElement).innerText.replace(/\s+/g, ' '),
      );
      for (const name of [
        '_ga',
        '_ga_*',
        '_GRECAPTCHA',
        '_li_id.*',
        '_li_ses.*',
        'wd-pakket',
        'wd-rondleiding',
        'helder',
      ])
        assert.ok(text.includes(` ${name} `), name);
      assert.match(text, /6 cookies/);
      assert.match(text, /4 diensten/);
      assert.match(text, /Versie 2\.0/);
    }),
  );

  it(
    'has a table for each of ten groups of processing, and one of sub-processors',
    play(async ({ visitor }) => {
      const tab = await visitor.open('/privacy.html');
      await tab.page.waitForSelector('#privacy-processing');
      assert.equal((await tab.page.$$('#privacy-processing table')).length, 10);
      assert.ok(
        await tab.page.$('#privacy-processing tbody th[scope=rowgroup]'),
        'a row that spans the table',
      );
      assert.ok(await tab.page.$('#privacy-sharing table'), 'sub-processors');
      assert.ok(await tab.page.$('#privacy-changes'), 'changes');
    }),
  );

  it(
    'follows the choice and opens the preferences',
    play(async ({ visitor }) => {
      const tab = await visitor.open('/privacy.html');
      await tab.page.waitForSelector('#privacy-service-leadinfo');
      const said = (): Promise<string> =>
        tab.page.$eval('#privacy-service-leadinfo', (section) => section.textContent);
      const before = await said();
      await tab.answer('Alles accepteren');
      await tab.page.waitForFunction(
        (old) => document.querySelector('#privacy-service-leadinfo')?.textContent !== old,
        {},
        before,
      );
    }),
  );
});

describe('the English pages', () => {
  it(
    'ask, let choose and explain in English',
    play(async ({ visitor }) => {
      const tab = await visitor.open('/en/privacy.html');
      assert.match(await tab.question(), /^We, Wolkendijk, would like to use cookies/);
      await tab.click('Choose');
      await tab.see('Statistics', 'checkbox');
      await tab.click('Reject all');
      await tab.see('Privacy policy of Wolkendijk', 'heading');
      await tab.see('Your rights', 'heading');
      assert.equal(
        await tab.page.$eval('privacy-policy .helder-notice', (notice) =>
          notice.getAttribute('lang'),
        ),
        'en',
      );
    }),
  );
});

/** Pages of other companies, each with its own form of statement. */
const statements = [
  ['per-service-tables', 'Privacybeleid van Lindekade', '#privacy-processing table', 10],
  ['grouped-table', 'Privacyverklaring van Molenwerf IT', '#privacy-processing table', 1],
  ['plain-prose', 'Privacyverklaring van Zandpad Webhosting B.V.', '#privacy-processing table', 0],
] as const;
const forms = [...statements.map(([name]) => name), 'registers'].map(
  (name) => `/forms/${name}.html`,
);

describe('the example statements', () => {
  for (const [name, title, tables, count] of statements) {
    it(
      `${name} has its own form, and contacts nobody`,
      play(async ({ site, visitor }) => {
        const tab = await visitor.open(`/forms/${name}.html`);
        await tab.answer('Alles accepteren');
        await tab.see(title, 'heading');
        await tab.page.waitForSelector('privacy-policy:not([aria-busy]) #privacy-contact');
        assert.equal((await tab.page.$$(tables)).length, count);
        assert.deepEqual(await site.contacted(), []);
        assert.deepEqual(abroad(tab), []);
        // Each remembers the choice under a name of its own, apart from that of the demo.
        assert.equal(await visitor.cookie(), undefined);
      }),
    );
  }

  it(
    'are shown in both registers and in English from one manifest, with ids of their own',
    play(async ({ visitor }) => {
      const tab = await visitor.open('/forms/registers.html');
      await tab.click('Alles weigeren');
      const addressed = [
        ['#formal', 'nl', 'Wilt u onze diensten gebruiken'],
        ['#informal', 'nl', 'Wil je onze diensten gebruiken'],
        ['#english', 'en', 'To use our services'],
      ] as const;
      for (const [place, lang, words] of addressed) {
        const notice = await tab.page.waitForSelector(
          `${place} privacy-policy:not([aria-busy]) .helder-notice`,
        );
        const shown = await notice?.evaluate((root) => [
          root.getAttribute('lang'),
          root.textContent,
        ]);
        assert.equal(shown?.[0], lang);
        assert.ok(shown[1]?.includes(words), place);
      }
      const ids = await tab.page.$$eval('[id]', (elements) => elements.map(({ id }) => id));
      assert.deepEqual(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        [],
      );
      assert.equal(
        (await tab.paths()).filter((path) => path.endsWith('.json')).length,
        1,
        'one manifest',
      );
    }),
  );

  it(
    'need no sideways scrolling on a small screen',
    play(async ({ visitor }) => {
      const tab = await visitor.newTab();
      await tab.page.setViewport({ width: 320, height: 640 });
      for (const path of forms) {
        await tab.goto(path);
        await tab.page.waitForFunction(() =>
          [...document.querySelectorAll('privacy-policy')].every(
            (policy) => policy.querySelector('.helder-notice') && !policy.ariaBusy,
          ),
        );
        assert.equal(
          await tab.page.evaluate(() => document.documentElement.scrollWidth),
          320,
          path,
        );
      }
    }),
  );

  it(
    'can be reached from every page of the demo',
    play(async ({ visitor }) => {
      const tab = await visitor.newTab();
      for (const path of [...dutch, ...english]) {
        await tab.goto(path);
        assert.ok(await tab.page.$('footer a[href^="/forms/"]'), path);
      }
    }),
  );
});

it(
  'no page, in either language, makes the console complain',
  play(async ({ visitor }) => {
    const tab = await visitor.newTab();
    for (const path of [...dutch, ...english, ...forms]) {
      await tab.goto(path);
      await tab.settle();
    }
    assert.deepEqual(tab.console, []);
  }),
);

it(
  'the monitor shows who is contacted and what is stored',
  play(async ({ visitor }) => {
    const tab = await visitor.newTab();
    await tab.page.setViewport({ width: 1600, height: 900 });
    await tab.goto('/');
    await tab.answer('Alles accepteren');
    await untilMeasured(tab);
    await tab.page.waitForFunction(() => {
      const text = document.querySelector('.demo-panel')?.textContent ?? '';
      return ['Google Analytics', 'Leadinfo', '/gtag/js', '/ping.js', '_ga', '_li_id.'].every(
        (part) => text.includes(part),
      );
    });
  }),
);
