import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { useBrowser, type Scene } from './support/browser.js';
import { minify, optimisers, type Optimiser } from './support/optimisers.js';
import { held, heldSource, manifest } from './support/pages.js';
import type { Tab } from './support/tab.js';

const play = useBrowser();
const root = new URL('../../', import.meta.url);

/** The tag as the README prints it. */
const printed =
  /<script[^>]*src="\/helder\/helder\.js"[^>]*><\/script>/.exec(
    readFileSync(new URL('README.md', root), 'utf8'),
  )?.[0] ?? '';
const bare = '<script src="/helder/helder.js" data-manifest="/privacy.json"></script>';
const meta = '<meta name="helder" content="/privacy.json" data-base="/helder/">';

/**
 * What the site has besides: its own scripts, and gated ones of every kind. The script inside the template is marked too: to
 * these tools a template is text like any other, out of which they take scripts.
 */
const GATED = ['external', 'inline', 'template', 'module', 'deferred'];
const OWN = ['own file', 'own inline'];
const note = (text: string): string => `log.push('${text}');`;
const files: Readonly<Record<string, string>> = {
  '/own.js': note('own file'),
  '/external.js': note('external'),
  '/module.js': note('module'),
  '/deferred.js': note('deferred'),
};

const html = (tag: string): string => `<!doctype html><html lang="nl"><head><meta charset="utf-8">
${meta}
${tag}
<title>Proef</title>
<script src="/own.js"></script>
${heldSource('counter', '/external.js')}
</head><body><h1>Proef</h1>
<script type="text/javascript">${note('own inline')}</script>
${held('counter', note('inline'))}
<template data-consent="counter"><p id="in">In</p>${held('counter', note('template'))}</template>
${heldSource('counter', '/module.js', 'data-type="module"')}
${heldSource('counter', '/deferred.js', 'defer')}
<button data-consent-open>Cookies</button></body></html>`;

/** Opens a page that has been through an optimiser, with a visitor who does something there. */
async function visit(
  { site, visitor }: Scene,
  { optimise }: Pick<Optimiser, 'optimise'>,
  source: string,
): Promise<Tab> {
  const read = (path: string): string =>
    files[path] ?? readFileSync(new URL(path.replace('/helder/', 'dist/'), root), 'utf8');
  for (const [path, body] of Object.entries(files)) site.put(path, body);
  site.putJson('/privacy.json', manifest).put('/', optimise(source, read));
  const tab = await visitor.newTab();
  await tab.page.evaluateOnNewDocument(() => {
    (window as unknown as { log: string[] }).log = [];
  });
  await tab.goto('/');
  return tab;
}

/** What holds on every such page: nothing gated runs before its grant, everything once after it. */
async function check({ site }: Scene, tab: Tab): Promise<void> {
  await tab.page.mouse.move(200, 200);
  await tab.noted(OWN.length);
  await tab.question();
  await tab.settle();
  assert.deepEqual([...(await tab.notes())].sort(), OWN);
  assert.deepEqual(site.asked(/(external|module|deferred)\.js/), []);
  await tab.answer('Alles accepteren');
  const all = [...OWN, ...GATED];
  await tab.noted(all.length);
  await tab.settle();
  assert.deepEqual([...(await tab.notes())].sort(), [...all].sort());
  assert.equal(await tab.page.$$eval('#in', ({ length }) => length), 1);
  assert.deepEqual([...site.asked(/(external|module|deferred)\.js/)].sort(), [
    'site.test/deferred.js',
    'site.test/external.js',
    'site.test/module.js',
  ]);
  // And on the next page, where it is granted from the start.
  await tab.reload();
  await tab.page.mouse.move(300, 300);
  await tab.noted(all.length);
  await tab.settle();
  assert.deepEqual([...(await tab.notes())].sort(), [...all].sort());
}

const late = /helder\.js has started late/;

describe('the tag that the README prints', () => {
  it('has its opt-outs before its source, where Rocket Loader sees them', () => {
    assert.match(printed, /data-cfasync="false"[^>]*\ssrc=/);
  });

  for (const optimiser of optimisers) {
    it(
      `is left alone by ${optimiser.name}, and nothing is released by it`,
      play(async (scene) => {
        const tab = await visit(scene, optimiser, html(printed));
        await check(scene, tab);
        assert.deepEqual(tab.console, []);
      }),
    );
  }
});

describe('a tag that was delayed, moved or combined', () => {
  for (const optimiser of optimisers.filter(({ name }) => !name.includes('on its list'))) {
    it(
      `by ${optimiser.name} still holds, releases once, and says that it is late`,
      play(async (scene) => {
        const tab = await visit(scene, optimiser, html(bare));
        await check(scene, tab);
        assert.match(await tab.told(late), /first in the head/);
      }),
    );
  }

  for (const attribute of ['async', 'defer', 'type="module"']) {
    it(
      `by ${attribute} says so`,
      play(async (scene) => {
        const tag = bare.replace('<script', `<script ${attribute}`);
        const tab = await visit(scene, { optimise: (page) => page }, html(tag));
        await tab.told(late);
        await check(scene, tab);
      }),
    );
  }

  it(
    'is not called late where it stands in the head, with a manifest that is slow',
    play(async (scene) => {
      const tab = await visit(scene, { optimise: (page) => page }, html(bare));
      await check(scene, tab);
      assert.deepEqual(tab.console, []);
    }),
  );
});

describe('a page without quotes, in another order', () => {
  it(
    'holds and releases as well',
    play(async (scene) => {
      const tab = await visit(scene, { optimise: minify }, html(printed));
      await check(scene, tab);
      assert.deepEqual(tab.console, []);
    }),
  );

  for (const optimiser of optimisers.filter(({ name }) => name !== 'WP Rocket')) {
    it(
      `is no different to ${optimiser.name}`,
      play(async (scene) => {
        const { optimise } = optimiser;
        const tab = await visit(
          scene,
          { optimise: (page, read) => optimise(minify(page), read) },
          html(printed),
        );
        await check(scene, tab);
      }),
    );
  }
});
