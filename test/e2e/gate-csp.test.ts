import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { useBrowser, type Scene } from './support/browser.js';
import { it } from './support/engine.js';
import { hashOf, note } from './support/gate.js';
import { held, heldSource, manifest, page } from './support/pages.js';
import type { Tab } from './support/tab.js';

const play = useBrowser();
const nonce = 'nonce="r4nd0m"';

const strict = [
  "script-src 'nonce-r4nd0m' 'nonce-other' 'strict-dynamic'",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

/** A page under a policy, after everything was granted on it. */
async function open({ site, visitor }: Scene, body: string, policy: string): Promise<Tab> {
  const tag = policy.includes('nonce') ? nonce : '';
  site.putJson('/privacy.json', manifest).put('/', {
    body: page({ tag, body }),
    headers: { 'content-security-policy': policy },
  });
  const tab = await visitor.open('/');
  await tab.page.evaluate(() => window.helder?.acceptAll());
  return tab;
}

describe('markup that was injected into a page with a nonce', () => {
  const run = "log.push('injected')";

  for (const [what, markup] of [
    ['a script', held('counter', run)],
    ['a script with an address', heldSource('counter', '/injected.js')],
    ['a script with an address of code', heldSource('counter', `javascript:${run}`)],
    ['a script with an address that is code', heldSource('counter', `data:text/javascript,${run}`)],
    ['a module', heldSource('counter', '/injected.js', 'data-type="module"')],
    ['a script with the nonce of another', held('counter', run, 'nonce="other"')],
    ['a script with a part of the nonce', heldSource('counter', '/injected.js', 'nonce="r4nd0"')],
    ['a template', `<template data-consent="counter"><script>${run}</script></template>`],
    [
      'a template with the nonce of another',
      `<template data-consent="counter" ${nonce}><script nonce="other" src="/injected.js"></script></template>`,
    ],
    [
      'templates in a template',
      `<template data-consent="counter"><template data-consent="chat"><script>${run}</script><script src="/injected.js"></script></template></template>`,
    ],
    [
      'a held script in a template',
      `<template data-consent="counter">${heldSource('counter', '/injected.js')}${held('chat', run)}</template>`,
    ],
    [
      'an SVG script in a template',
      `<template data-consent="counter"><svg><script>${run}</script><script href="/injected.js"/></svg></template>`,
    ],
    [
      'an SVG script',
      `<svg><script type="text/plain" data-consent="counter">${run}</script><script type="text/plain" data-consent="counter" href="/injected.js"/></svg>`,
    ],
    [
      'handlers of events',
      `<template data-consent="counter"><img src="/none.png" onerror="${run}"><svg onload="${run}"></svg><details open ontoggle="${run}"></details></template>`,
    ],
    [
      'addresses of code',
      `<template data-consent="counter"><iframe src="javascript:parent.${run}"></iframe><iframe srcdoc="<script>parent.${run}</script>"></iframe><object data="javascript:${run}"></object><a id="link" href="javascript:${run}">x</a></template>`,
    ],
    [
      'addresses of code that are held',
      `<iframe data-consent="counter" data-src="javascript:parent.${run}"></iframe><img data-consent="counter" data-src="javascript:${run}"><link rel="stylesheet" data-consent="counter" data-href="javascript:${run}">`,
    ],
  ] as const)
    it(
      `does not run: ${what}`,
      play(async (scene) => {
        scene.site.put('/injected.js', run);
        const tab = await open(scene, markup + held('films', note('own'), nonce), strict);
        assert.deepEqual(await tab.noted(1), ['own']);
        await tab.settle();
        await tab.page.evaluate(() => document.getElementById('link')?.click());
        await tab.settle();
        assert.deepEqual(await tab.notes(), ['own']);
        assert.deepEqual(scene.site.asked(/injected/), []);
      }),
    );
});

it(
  'SVG scripts stay as they are, also on a page without a nonce',
  play(async (scene) => {
    scene.site.put('/svg.js', note('svg'));
    const markup = `<svg>${held('counter', note('svg'))}</svg>
      <template data-consent="counter"><svg><script>${note('svg')}</script><script href="/svg.js"/></svg><p id="whole"></p></template>`;
    const tab = await open(scene, markup + held('counter', note('own')), 'object-src *');
    await tab.page.waitForSelector('#whole');
    assert.deepEqual(await tab.noted(1), ['own']);
    await tab.settle();
    assert.deepEqual(await tab.notes(), ['own']);
    assert.equal(await tab.page.$$eval('svg script', ({ length }) => length), 3);
    assert.deepEqual(scene.site.asked(/svg/), []);
  }),
);

describe('what bears the nonce of the page', () => {
  it(
    'runs with it as a property, while the attribute reads empty, as browsers have it',
    play(async (scene) => {
      const tell = (name: string): string =>
        `{ const it = document.currentScript; log.push(['${name}', it.nonce, it.getAttribute('nonce') === ''].join(' ')); }`;
      scene.site.put('/file.js', tell('file')).put('/in.js', tell('template file'));
      const tab = await open(
        scene,
        held('counter', tell('inline'), nonce) +
          heldSource('counter', '/file.js', nonce) +
          `<template data-consent="counter"><script ${nonce}>${tell('template')}</script><script ${nonce} src="/in.js"></script></template>`,
        strict,
      );
      const names = ['inline', 'file', 'template', 'template file'];
      assert.deepEqual(
        await tab.noted(4),
        names.map((name) => `${name} r4nd0m true`),
      );
      assert.deepEqual(tab.console, []);
    }),
  );

  it(
    'may add scripts of its own, which need none',
    play(async (scene) => {
      scene.site.put('/more.js', note('more'));
      const add = `document.head.append(Object.assign(document.createElement('script'), { src: '/more.js' }));`;
      const tab = await open(scene, held('counter', add, nonce), strict);
      assert.deepEqual(await tab.noted(1), ['more']);
      assert.deepEqual(tab.console, []);
    }),
  );
});

it(
  'a page that requires Trusted Types and has no nonce gets scripts of every kind, and their handlers, without a violation',
  play(async (scene) => {
    scene.site.put('/a.js', note('a')).put('/m.js', note('m'));
    const load = 'onload="log.push(`loaded`)"';
    const tab = await open(
      scene,
      held('counter', note('inline')) +
        heldSource('counter', '/a.js', load) +
        heldSource('counter', '/m.js', `data-type="module" ${load}`) +
        held('counter', note('inline module'), 'data-type="module"') +
        `<template data-consent="counter"><script>${note('template')}</script><p onclick="${note('clicked')}" id="button">x</p></template>`,
      "require-trusted-types-for 'script'; trusted-types helder lit-html",
    );
    await tab.noted(7);
    await tab.page.$eval('#button', (button) => {
      (button as HTMLElement).click();
    });
    assert.deepEqual([...(await tab.notes())].sort(), [
      ...['a', 'clicked', 'inline', 'inline module', 'loaded', 'loaded', 'm', 'template'],
    ]);
    assert.deepEqual(tab.console, []);
  }),
);

it(
  'a page whose policy names hosts and hashes gets what they name; what they do not name holds nobody',
  play(async (scene) => {
    const { site } = scene;
    site.put('/a.js', note('a')).put('other.test/b.js', note('b')).put('/c.js', note('c'));
    const own = hashOf('window.log = [];');
    const tab = await open(
      scene,
      held('counter', note('known')) +
        held('counter', note('unknown')) +
        heldSource('counter', `${site.origin('other.test')}/b.js`) +
        heldSource('counter', '/a.js') +
        `<template data-consent="counter"><script>${note('known')}</script><script>${note('unknown')}</script><script src="/c.js"></script></template>`,
      `script-src 'self' '${own}' '${hashOf(note('known'))}'`,
    );
    assert.deepEqual(await tab.noted(4), ['known', 'a', 'known', 'c']);
    await tab.settle();
    assert.deepEqual(await tab.notes(), ['known', 'a', 'known', 'c']);
    assert.deepEqual(site.asked(/other/), []);
  }),
);
