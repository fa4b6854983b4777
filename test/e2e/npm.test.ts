import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.js';
import { held, manifest, page } from './support/pages.js';

const play = useBrowser();

const importMap = JSON.stringify({
  imports: {
    helder: '/helder/esm/index.js',
    'helder/elements/': '/helder/esm/elements/',
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
    'js-cookie': '/node_modules/js-cookie/dist/js.cookie.mjs',
  },
});

/** A page whose own module code imports helder from npm. */
const app = (code: string, body = '', head = ''): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>App</title><script>window.log = [];</script><script type="importmap">${importMap}</script>${head}<script type="module">${code}</script></head><body><h1>App</h1>${body}</body></html>`;

const begin = `import { start } from 'helder'; const consent = await start({ manifest: ${JSON.stringify(manifest)} });`;
const counter = held('counter', "log.push('counter')");

describe('from npm', () => {
  it(
    'start takes a manifest, asks, releases and remembers',
    play(async ({ site, visitor }) => {
      site.put('/', app(`${begin} log.push('started ' + (consent === window.helder));`, counter));
      const tab = await visitor.open('/');
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(2), ['started true', 'counter']);
      await tab.settle();
      await tab.reload();
      assert.deepEqual([...(await tab.noted(2))].sort(), ['counter', 'started true']);
      assert.equal(await tab.isAsked(), false);
      assert.deepEqual(tab.console, []);
    }),
  );

  it(
    'start takes an address, or the id of an inline manifest',
    play(async ({ site, visitor }) => {
      site.putJson('/privacy.json', manifest);
      const code = (source: string): string =>
        `import { start } from 'helder'; const consent = await start({ manifest: '${source}' }); log.push('started');`;
      site.put('/fetched', app(code('/privacy.json'), counter));
      site.put(
        '/inline',
        app(
          code('#manifest'),
          `<script type="application/json" id="manifest">${JSON.stringify(manifest)}</script>${counter}`,
        ),
      );
      const tab = await visitor.open('/fetched');
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(2), ['started', 'counter']);
      await tab.settle();
      await tab.goto('/inline');
      assert.deepEqual([...(await tab.noted(2))].sort(), ['counter', 'started']);
    }),
  );

  it(
    'a second start gives the same object and asks nothing twice',
    play(async ({ site, visitor }) => {
      site.put(
        '/',
        app(
          `${begin} const other = await start({ manifest: {} }); log.push(String(other === consent)); log.push(String(other.allows('counter')));`,
        ),
      );
      const tab = await visitor.open('/');
      assert.deepEqual(await tab.noted(2), ['true', 'false']);
      await tab.question();
      assert.equal((await tab.page.$$('consent-banner')).length, 1);
      assert.deepEqual(tab.console, []);
    }),
  );

  it(
    'importing starts nothing',
    play(async ({ site, visitor }) => {
      site.put(
        '/',
        app(
          "import * as helder from 'helder'; import 'helder/elements/consent-banner.js'; log.push(String(window.helder)); log.push(typeof helder.start);",
          counter,
        ),
      );
      const tab = await visitor.open('/');
      assert.deepEqual(await tab.noted(2), ['undefined', 'function']);
      await tab.settle();
      assert.equal(await tab.isAsked(), false);
      assert.deepEqual(await visitor.cookies(), []);
    }),
  );

  it(
    'elements that a page has already defined are left alone',
    play(async ({ site, visitor }) => {
      const own = "customElements.define('consent-button', class Own extends HTMLElement {});";
      site.put(
        '/',
        app(
          `${own} await import('helder/elements/consent-button.js'); log.push(customElements.get('consent-button').name);`,
        ),
      );
      const tab = await visitor.open('/');
      assert.deepEqual(await tab.noted(1), ['Own']);
    }),
  );
});

describe('two copies', () => {
  it(
    'of the tag: the second says so and does nothing',
    play(async ({ site, visitor }) => {
      site.putJson('/privacy.json', manifest);
      const tag =
        '<script>window.first = helder;</script><script src="/helder/helder.js" data-manifest="/other.json"></script>';
      site.put('/', page({ head: tag, body: counter }));
      const tab = await visitor.open('/');
      const { version } = JSON.parse(
        readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
      ) as { version: string };
      assert.match(await tab.told(/runs already/), new RegExp(`${version}.*${version}`));
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(1), ['counter']);
      assert.equal(
        await tab.page.evaluate(
          () => (window as unknown as { first: unknown }).first === window.helder,
        ),
        true,
      );
      assert.deepEqual(site.asked(/other\.json/), []);
    }),
  );

  it(
    'of tag and package: the tag’s stays, and start gives it',
    play(async ({ site, visitor }) => {
      site.putJson('/privacy.json', manifest);
      const tag =
        '<script src="/helder/helder.js" data-manifest="/privacy.json"></script><script>window.first = helder;</script>';
      site.put(
        '/',
        app(
          `import { start } from 'helder'; const consent = await start({ manifest: {} }); log.push(String(consent === first));`,
          counter,
          tag,
        ),
      );
      const tab = await visitor.open('/');
      await tab.answer('Alles accepteren');
      assert.deepEqual([...(await tab.noted(2))].sort(), ['counter', 'true']);
      await tab.settle();
      assert.deepEqual([...(await tab.notes())].sort(), ['counter', 'true']);
      assert.deepEqual(await visitor.cookieNames(), ['helder']);
    }),
  );
});

describe('the policy element without a running Consent', () => {
  it(
    'shows the text of its src and starts nothing',
    play(async ({ site, visitor }) => {
      site.putJson('/privacy.json', {
        ...manifest,
        statement: { introduction: 'Onze verklaring.' },
      });
      site.put(
        '/',
        app(
          "import 'helder/elements/privacy-policy.js';",
          `<privacy-policy src="/privacy.json"><p>later</p></privacy-policy>${counter}`,
        ),
      );
      const tab = await visitor.open('/');
      await tab.see('Privacyverklaring van Wadlicht', 'heading');
      await tab.see('Teller', 'heading');
      await tab.settle();
      assert.equal(await tab.page.evaluate(() => window.helder), undefined);
      assert.equal(await tab.isAsked(), false);
      assert.deepEqual(await tab.notes(), []);
      assert.deepEqual(await visitor.cookies(), []);
      assert.deepEqual(tab.console, []);
    }),
  );
});

describe('combined into another file', () => {
  it(
    'helder finds its manifest and its chunks by the meta element',
    play(async ({ site, visitor }) => {
      const code = readFileSync(new URL('../../dist/helder.js', import.meta.url), 'utf8').replace(
        /^\/\/# source.*$/m,
        '',
      );
      site
        .putJson('/elsewhere/privacy.json', manifest)
        .put('/bundle/all.js', `${code}\n;log.push('own code');`);
      site.put(
        '/',
        `<!doctype html><html lang="nl"><head><title>x</title><script>window.log = [];</script><meta name="helder" content="/elsewhere/privacy.json" data-base="/helder/"><script type="module" src="/bundle/all.js"></script></head><body>${counter}</body></html>`,
      );
      const tab = await visitor.open('/');
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(2), ['own code', 'counter']);
    }),
  );
});
