import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser, type Scene } from './support/browser.js';
import { held, manifest, page } from './support/pages.js';
import type { Tab } from './support/tab.js';
import { item, reloads, serveChunk, swept } from './support/withdrawal.js';

/** Global Privacy Control: a refusal of marketing that the visitor has made already; https://w3c.github.io/gpc/ */
const play = useBrowser();

const [counter, chat] = manifest.services;
const adverts = {
  id: 'adverts',
  name: 'Advertenties',
  purpose: 'marketing',
  items: [item('adverts_id')],
};
const letters = { id: 'letters', name: 'Nieuwsbrief', purpose: 'marketing' };
const body = ['counter', 'adverts', 'letters'].map((id) => held(id, `log.push('${id}')`)).join('');

/** Has the browser send the signal from the next page on, or no longer. */
async function signal(tab: Tab, value: boolean): Promise<void> {
  await tab.page.evaluateOnNewDocument((on) => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: on, configurable: true });
  }, value);
}

async function arrive({ site, visitor }: Scene, services: readonly unknown[]): Promise<Tab> {
  site.putJson('/privacy.json', { ...manifest, services }).put('/', page({ body }));
  const tab = await visitor.newTab();
  await signal(tab, true);
  await tab.goto('/');
  return tab;
}

const record = async ({ visitor }: Scene): Promise<string> => (await visitor.cookie())?.value ?? '';

describe('a visitor whose browser sends Global Privacy Control', () => {
  it(
    'is asked for the rest alone, and told what is refused already',
    play(async (scene) => {
      const tab = await arrive(scene, [counter, chat, adverts]);
      const text = await tab.question();
      assert.match(
        text,
        /voor statistieken en klantcontact; marketing weigert uw browser al voor u/,
      );
      assert.match(text, /Global Privacy Control/);
      assert.ok(await tab.sees('Weigeren'));
      assert.ok(!(await tab.sees('Alles accepteren')), 'it is not all');
      await tab.answer('Accepteren');
      assert.deepEqual(await tab.noted(1), ['counter']);
      const { decisions } = await tab.page.evaluate(() => ({
        decisions: { ...window.helder?.decisions },
      }));
      assert.deepEqual(decisions, { counter: 'granted', chat: 'granted', adverts: 'denied' });
      await tab.reload();
      await tab.settle();
      assert.ok(!(await tab.isAsked()), 'nor is it asked on the next page');
      assert.deepEqual(await tab.notes(), ['counter']);
    }),
  );

  it(
    'is not asked at all where marketing is all that there is; the record says by which signal',
    play(async (scene) => {
      const tab = await arrive(scene, [adverts]);
      await tab.page.waitForFunction(() => window.helder?.decisions['adverts'] === 'denied');
      await tab.settle();
      assert.ok(!(await tab.isAsked()));
      assert.match(await record(scene), /adverts\.marketing\.d.*\.gpc\.nl\./);
    }),
  );

  it(
    'accepts all by script without what the signal refuses',
    play(async (scene) => {
      const tab = await arrive(scene, [counter, adverts]);
      await tab.question();
      await tab.page.evaluate(() => window.helder?.acceptAll());
      assert.deepEqual(await tab.noted(1), ['counter']);
      assert.equal(await tab.page.evaluate(() => window.helder?.allows('adverts')), false);
    }),
  );

  it(
    'can turn it on by its own switch, which stands on later pages; accepting in the preferences covers the rest',
    play(async (scene) => {
      const tab = await arrive(scene, [counter, adverts, letters]);
      await tab.click('Zelf kiezen');
      await tab.see('Keuze opslaan');
      const text = await tab.page.$eval(
        'consent-preferences',
        (element) => element.shadowRoot?.textContent ?? '',
      );
      assert.match(text, /Uw browser weigert dit al voor u \(Global Privacy Control\)/);
      assert.ok(!(await tab.sees('Alles accepteren')));
      await tab.click('Accepteren');
      assert.deepEqual(await tab.noted(1), ['counter']);
      assert.match(await record(scene), /adverts\.marketing\.d/);

      await tab.page.evaluate(() => window.helder?.open());
      await tab.click('Advertenties', 'checkbox');
      await tab.click('Keuze opslaan');
      assert.deepEqual(await tab.noted(2), ['counter', 'adverts']);
      assert.match(await record(scene), /adverts\.marketing\.o.*letters\.marketing\.d/);
      await tab.reload();
      assert.deepEqual(await tab.noted(2), ['counter', 'adverts']);
      assert.ok(!(await tab.isAsked()));
      // Also when only the texts of the manifest have changed.
      scene.site.putJson('/privacy.json', {
        ...manifest,
        version: '2',
        services: [counter, adverts, letters],
      });
      await tab.reload();
      assert.deepEqual(await tab.noted(2), ['counter', 'adverts']);
    }),
  );

  it(
    'can allow it in the place of an embed, which stands on later pages',
    play(async (scene) => {
      const { site, visitor } = scene;
      site.putJson('/privacy.json', { ...manifest, services: [adverts] }).put('/film', 'film');
      site.put(
        '/',
        page({
          body: '<iframe data-consent="adverts" data-src="/film" width="600" height="400"></iframe>',
        }),
      );
      const tab = await visitor.newTab();
      await signal(tab, true);
      await tab.goto('/');
      const always = await tab.page.waitForSelector('consent-placeholder [data-action=always]', {
        visible: true,
      });
      await always?.click();
      await site.request('/film');
      await tab.page.waitForFunction(() => document.cookie.includes('adverts.marketing.o'));
      await tab.reload();
      await site.request('/film', 2);
      assert.equal(await tab.page.$('consent-placeholder'), null);
    }),
  );

  it(
    'withdraws by it what was granted before, without anything of it running once more; what is erased is gone',
    play(async (scene) => {
      const { site, visitor } = scene;
      site.putJson('/privacy.json', { ...manifest, services: [counter, adverts] });
      const code = "log.push('adverts'); document.cookie = 'adverts_id=1; path=/'";
      site.put('/', page({ body: held('adverts', code) + held('counter', "log.push('counter')") }));
      const tab = await visitor.open('/');
      await tab.answer('Alles accepteren');
      await tab.noted(2);
      assert.ok((await visitor.cookieNames()).includes('adverts_id'));
      await signal(tab, true);
      await tab.reload();
      assert.deepEqual(await tab.noted(1), ['counter']);
      await swept(tab);
      assert.deepEqual(await visitor.cookieNames(), ['helder']);
      assert.match(await record(scene), /adverts\.marketing\.w.*\.gpc\./);
      assert.ok(!(await tab.isAsked()));
    }),
  );

  it(
    'is asked as anyone else where the signal is off, and keeps what it refused',
    play(async (scene) => {
      const { visitor } = scene;
      const tab = await arrive(scene, [adverts]);
      await tab.page.waitForFunction(() => window.helder?.decisions['adverts'] === 'denied');
      const other = await visitor.newTab();
      await signal(other, false);
      await other.goto('/');
      await other.settle();
      assert.ok(!(await other.isAsked()), 'a refusal is not asked about again');
    }),
  );

  it(
    'is refused marketing also where the words for it cannot be had',
    play(async (scene) => {
      serveChunk(scene.site, 'gpc', 'never');
      const tab = await arrive(scene, [counter, adverts]);
      assert.doesNotMatch(await tab.question(), /marketing/);
      await tab.click('Zelf kiezen');
      await tab.click('Alles accepteren');
      assert.deepEqual(await tab.noted(1), ['counter']);
      assert.match(await record(scene), /adverts\.marketing\.d/);
    }),
  );
});

describe('a service that is no longer used', () => {
  const old = { ...counter, items: [item('_old', { duration: 'P1Y' }), item('_old_*')] };
  const retired = { ...old, retired: '2026-01-01' };
  const code =
    "log.push('ran'); document.cookie = '_old=1; path=/'; document.cookie = '_old_x=1; path=/'";

  it(
    'never runs, is not asked, and what it stored goes where it was allowed',
    play(async (scene) => {
      const { site, visitor } = scene;
      site.putJson('/privacy.json', { ...manifest, services: [old, chat] });
      site.put('/', page({ body: held('counter', code) }));
      const tab = await visitor.open('/');
      await tab.answer('Alles accepteren');
      await tab.noted(1);
      const later = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
      site.putJson('/privacy.json', {
        ...manifest,
        services: [{ ...retired, retired: later }, chat],
      });
      await tab.reload();
      await swept(tab);
      assert.deepEqual(await visitor.cookieNames(), ['helder']);
      assert.deepEqual(await tab.notes(), []);
      assert.ok(!(await tab.isAsked()));
      // On every later page, whatever is found there.
      await visitor.plant('_old', 'again');
      await tab.reload();
      await swept(tab);
      assert.deepEqual(await visitor.cookieNames(), ['helder']);
      await tab.page.evaluate(() => window.helder?.acceptAll());
      await tab.page.evaluate(() => window.helder?.decide({ counter: 'granted' }));
      await tab.settle();
      assert.deepEqual(await tab.notes(), [], 'nobody can grant it');
    }),
  );

  it(
    'cannot be allowed in the place of an embed, and keeps no form from being sent',
    play(async (scene) => {
      const { site, visitor } = scene;
      site.putJson('/privacy.json', { ...manifest, services: [retired, chat] });
      site.put('/film', 'film').put('/sent', page());
      const film =
        '<iframe data-consent="counter" data-src="/film" width="400" height="300"></iframe>';
      const chatFrame = film.replace('"counter"', '"chat"').replace('/film', '/chat');
      const form = '<form data-consent="counter" action="/sent"><button>Versturen</button></form>';
      site.put('/', page({ body: form + film + chatFrame }));
      const tab = await visitor.open('/');
      await tab.page.waitForSelector('consent-placeholder');
      await tab.settle();
      const asked = await tab.page.$$eval('consent-placeholder', (all) =>
        all.map((one) => one.textContent),
      );
      assert.equal(asked.length, 1, 'what is held on is nobody’s to allow');
      assert.match(asked[0] ?? '', /Chat/);
      await tab.runs('forms');
      await Promise.all([tab.loaded(), tab.click('Versturen')]);
      assert.match(tab.page.url(), /\/sent/);
      assert.deepEqual(site.asked(/film/), []);
    }),
  );

  it(
    'is left alone once its items must have expired, and where it was never allowed',
    play(async (scene) => {
      const { site, visitor } = scene;
      site.putJson('/privacy.json', { ...manifest, services: [old, chat] }).put('/', page());
      const tab = await visitor.open('/');
      await tab.answer('Alles weigeren');
      await tab.page.waitForFunction(() => document.cookie.includes('counter.statistical.d'));
      await tab.settle();
      const services = [{ ...retired, retired: '2020-01-01' }, chat];
      site.putJson('/privacy.json', { ...manifest, services });
      await tab.reload();
      await tab.settle();
      assert.doesNotMatch(await record(scene), /counter/);
      assert.ok(!(await tab.paths()).includes('/helder/erase.js'));
    }),
  );

  it(
    'counts for nothing in its purpose, and is erased while something else is still asked',
    play(async (scene) => {
      const { site, visitor } = scene;
      const clicks = { id: 'clicks', name: 'Klikken', purpose: 'statistical' };
      site.putJson('/privacy.json', { ...manifest, services: [old, clicks] });
      site.put('/', page({ body: held('counter', code) + held('statistical', "log.push('all')") }));
      const tab = await visitor.open('/');
      await tab.answer('Alles accepteren');
      await tab.noted(2);
      const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
      const services = [{ ...retired, retired: yesterday }, clicks, chat];
      site.putJson('/privacy.json', { ...manifest, services });
      await tab.reload();
      assert.deepEqual(await tab.noted(1), ['all']);
      assert.match(await tab.question(), /Chat/);
      await swept(tab);
      assert.deepEqual(await visitor.cookieNames(), ['helder']);
      const decisions = await tab.page.evaluate(() => Object.keys(window.helder?.decisions ?? {}));
      assert.deepEqual(decisions, ['clicks']);
    }),
  );

  it(
    'stands in the declaration with the day since when, and in no count',
    play(async (scene) => {
      const { site, visitor } = scene;
      site.putJson('/privacy.json', { ...manifest, services: [retired, chat] });
      site.put('/', page({ body: '<cookie-declaration></cookie-declaration>' }));
      const tab = await visitor.open('/');
      await tab.page.waitForSelector('cookie-declaration dl');
      const text = await tab.page.$eval('cookie-declaration', (element) => element.innerText);
      assert.match(text, /Niet meer in gebruik\s+Teller, sinds 1 januari 2026\./);
      assert.match(text, /1\sdienst: Chat/);
      assert.ok(await tab.isAsked());
      assert.doesNotMatch(await tab.question(), /statistieken/);
      assert.ok(await tab.sees('Alles accepteren'), 'it is all that there is');
      await tab.click('Zelf kiezen');
      await tab.see('Keuze opslaan');
      assert.ok(!(await tab.sees('Teller', 'checkbox')));
    }),
  );
});

describe('a page', () => {
  it(
    'that sends no signal never asks for what it means',
    play(async (scene) => {
      const { site, visitor } = scene;
      site.putJson('/privacy.json', manifest).put('/', page());
      const tab = await visitor.open('/');
      await reloads(tab, () => tab.page.reload());
      assert.deepEqual(site.asked(/gpc|objection/), []);
    }),
  );
});
