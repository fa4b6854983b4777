import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser, type Scene } from './support/browser.js';
import { held, heldSource, manifest, page } from './support/pages.js';
import type { Tab } from './support/tab.js';

const play = useBrowser();
const nonce = 'nonce="r4nd0m"';
const strict = [
  "default-src 'none'",
  "script-src 'nonce-r4nd0m' 'strict-dynamic'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types helder lit-html',
].join('; ');

const head = `<script ${nonce}>addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => log.push(['violation', violatedDirective, blockedURI, sample].join(' ')))</script>`;

/** A page of a site with a strict policy, whose own scripts bear the nonce. */
async function visit(
  { site, visitor }: Scene,
  body: string,
  policy = strict,
  of: unknown = manifest,
): Promise<Tab> {
  site.putJson('/privacy.json', of);
  site.put('/', {
    body: page({ tag: nonce, head, body }),
    headers: { 'content-security-policy': policy },
  });
  return visitor.open('/');
}

describe('under a strict Content-Security-Policy', () => {
  it(
    'banner, preferences and policy work, without a violation',
    play(async (scene) => {
      const full = {
        ...manifest,
        banner: { policyUrl: '/privacy' },
        statement: {
          introduction: 'Een *verklaring* met [een koppeling](/ergens).\n\n- een\n- twee',
          security: '`code` en **vet**',
        },
      };
      const tab = await visit(
        scene,
        '<privacy-policy></privacy-policy><button data-consent-open>Cookies</button>',
        strict,
        full,
      );
      await tab.see('Privacyverklaring van Wadlicht', 'heading');
      await tab.see('een koppeling', 'link');
      await tab.click('Zelf kiezen');
      await tab.click('Statistieken', 'checkbox');
      await tab.click('Keuze opslaan');
      await tab.page.waitForSelector('consent-banner', { hidden: true });
      await tab.click('Cookies');
      const box = await tab.see('Statistieken', 'checkbox');
      assert.equal(await box.evaluate((input) => (input as HTMLInputElement).checked), true);
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      assert.deepEqual(tab.console, []);
      // The styles count: a modal in the middle of nothing would be unreadable.
      const position = await tab.page.$eval(
        'consent-preferences',
        (element) =>
          getComputedStyle(element.shadowRoot?.querySelector('dialog') ?? element).position,
      );
      assert.equal(position, 'fixed');
    }),
  );

  it(
    'held scripts with the page’s nonce run, without a violation',
    play(async (scene) => {
      scene.site
        .put('/a.js', "log.push('a')")
        .put('/b.js', "log.push('b')")
        .put('/m.js', "log.push('m')");
      const tab = await visit(
        scene,
        heldSource('counter', '/a.js', nonce) +
          heldSource('counter', '/b.js', nonce) +
          held('counter', "log.push('inline ' + document.currentScript.nonce)", nonce) +
          `<template data-consent="counter"><script ${nonce}>log.push('template')</script></template>` +
          heldSource('counter', '/m.js', `${nonce} data-type="module"`) +
          held('chat', "log.push('inline module')", `${nonce} data-type="module"`),
      );
      await tab.answer('Alles accepteren');
      assert.deepEqual([...(await tab.noted(6))].sort(), [
        'a',
        'b',
        'inline module',
        'inline r4nd0m',
        'm',
        'template',
      ]);
      await tab.settle();
      assert.deepEqual([...scene.site.asked(/^site\.test\/\w\.js/)].sort(), [
        'site.test/a.js',
        'site.test/b.js',
        'site.test/m.js',
      ]);
      assert.equal((await tab.notes()).length, 6);
      assert.deepEqual(tab.console, []);
    }),
  );

  it(
    'a vendor’s script that helder loads itself runs, without a violation',
    play(async (scene) => {
      scene.site.put('vendor.test/gtag/js', "log.push('vendor ' + dataLayer.length)");
      const origin = scene.site.origin('vendor.test');
      const tab = await visit(scene, '', strict, {
        ...manifest,
        services: [{ use: 'google-analytics', measurementId: 'G-ABCDE12345', origin }],
      });
      await tab.answer('Alles accepteren');
      // Consent Mode default, redaction and update, then `js` and `config`.
      assert.deepEqual(await tab.noted(1), ['vendor 5']);
    }),
  );

  for (const [what, attribute] of [
    ['no nonce', ''],
    ['another nonce', 'nonce="guessed"'],
    ['an empty nonce', 'nonce=""'],
  ] as const) {
    it(
      `held markup with ${what} is refused, which the console tells`,
      play(async (scene) => {
        scene.site.put('/injected.js', "log.push('injected source')");
        const tab = await visit(
          scene,
          held('counter', "log.push('injected')", attribute) +
            heldSource('counter', '/injected.js', attribute) +
            heldSource('counter', '/injected.js', `${attribute} async`) +
            held('counter', "log.push('injected module')", `${attribute} data-type="module"`) +
            `<template data-consent="counter"><script ${attribute}>log.push('injected in template')</script><script ${attribute} src="/injected.js"></script></template>` +
            held('counter', "log.push('own')", nonce),
        );
        await tab.answer('Alles accepteren');
        assert.deepEqual(await tab.noted(1), ['own']);
        await tab.settle();
        assert.deepEqual(await tab.notes(), ['own']);
        assert.deepEqual(scene.site.asked(/injected/), []);
        assert.match(await tab.told(/nonce/), /data-consent="counter"/);
      }),
    );
  }

  it(
    'markup that a script injects after the choice is refused as well',
    play(async (scene) => {
      const tab = await visit(scene, '<div id="comments"></div>');
      await tab.answer('Alles accepteren');
      await tab.page.evaluate(() => {
        // As a comment that was not escaped would stand in the page.
        const script = document.implementation.createHTMLDocument().createElement('script');
        script.setAttribute('type', 'text/plain');
        script.setAttribute('data-consent', 'counter');
        script.append("log.push('injected')");
        document.getElementById('comments')?.append(script);
      });
      await tab.told(/nonce/);
      await tab.settle();
      assert.equal((await tab.notes()).includes('injected'), false);
    }),
  );

  it(
    'a policy without the name helder holds scripts, and the console says which name is missing',
    play(async (scene) => {
      const tab = await visit(
        scene,
        held('counter', "log.push('inline')", nonce),
        strict.replace('helder ', ''),
      );
      await tab.answer('Alles accepteren');
      assert.match(await tab.told(/Trusted Types/), /trusted-types helder lit-html/);
      await tab.settle();
      assert.equal((await tab.notes()).includes('inline'), false);
    }),
  );
});
