import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { useBrowser } from './support/browser.js';
import { it } from './support/engine.js';
import { grant, granted, note, visit } from './support/gate.js';
import { manifest, page } from './support/pages.js';
import type { Tab } from './support/tab.js';

const play = useBrowser();

/** A page that sees to reloading itself. */
const stays = `<script>
  addEventListener('load', () => helder.addEventListener('change', (event) => event.preventDefault()));
</script>`;

const decide = (tab: Tab, choices: Record<string, 'granted' | 'denied'>): Promise<void> =>
  tab.page.evaluate((wanted) => window.helder?.decide(wanted), choices);

describe('a template whose service is withdrawn, and granted again on the same page', () => {
  it(
    'has its content in its place again, and does not run it twice',
    play(async (scene) => {
      scene.site
        .put('/file.js', note('file'))
        .put('/module.js', note('module'))
        .put(
          '/inserts.js',
          `const script = document.createElement('script'); script.text = "log.push('inserted')"; document.currentScript.after(script);`,
        );
      const tab = await visit(
        scene,
        `<p>one</p><template data-consent="counter"><div id="in">two<script>${note('inline')}</script>
           <script src="/file.js"></script><script type="module" src="/module.js"></script><script src="/inserts.js"></script>
           <script type="application/json">{}</script></div><script>${note('outside')}</script></template><p>three</p>`,
        { head: stays },
      );
      const all = ['file', 'inline', 'inserted', 'module', 'outside'];
      await grant(tab, 'counter');
      await tab.noted(all.length);
      const nodes = (): Promise<number> =>
        tab.page.$eval('#in', ({ parentNode }) => parentNode?.childNodes.length ?? 0);
      const count = await nodes();
      for (let time = 0; time < 2; time++) {
        await decide(tab, { counter: 'denied' });
        await tab.page.waitForSelector('#in', { hidden: true });
        await decide(tab, { counter: 'granted' });
        await tab.page.waitForSelector('p + #in + script + p');
        assert.equal(await nodes(), count);
      }
      await tab.settle();
      assert.deepEqual([...(await tab.notes())].sort(), all);
    }),
  );

  it(
    'runs later what had not had its turn by then',
    play(async (scene) => {
      const tab = await visit(
        scene,
        `<template data-consent="counter"><div id="in"><script>${note('first')}</script></div></template>
         <template data-consent="counter chat"><div id="both"><script>${note('both')}</script></div></template>`,
        { head: stays },
      );
      await grant(tab, 'counter');
      await tab.noted(1);
      await decide(tab, { counter: 'denied' });
      await tab.page.waitForSelector('#in', { hidden: true });
      await decide(tab, { counter: 'granted', chat: 'granted' });
      await tab.page.waitForSelector('#both');
      await tab.noted(2);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['first', 'both']);
    }),
  );

  it(
    'keeps a template in it held as long as that needs what is withdrawn',
    play(async (scene) => {
      const inner = `<template data-consent="chat"><p id="inner">in</p></template>`;
      const tab = await visit(
        scene,
        `<template data-consent="counter"><div id="outer">${inner}</div></template>`,
        { head: stays },
      );
      await decide(tab, { counter: 'granted', chat: 'granted' });
      await tab.page.waitForSelector('#outer #inner');
      await decide(tab, { counter: 'denied', chat: 'denied' });
      await tab.page.waitForSelector('#outer', { hidden: true });
      await decide(tab, { counter: 'granted' });
      await tab.page.waitForSelector('#outer');
      assert.equal(await tab.page.$('#inner'), null);
      await decide(tab, { chat: 'granted' });
      await tab.page.waitForSelector('#outer #inner');
      // One after the other, too.
      await decide(tab, { counter: 'denied' });
      await tab.page.waitForSelector('#outer', { hidden: true });
      await decide(tab, { chat: 'denied' });
      await decide(tab, { counter: 'granted' });
      await tab.page.waitForSelector('#outer');
      assert.equal(await tab.page.$('#inner'), null);
    }),
  );
});

describe('a template that stands directly in another', () => {
  const nested = (inner: string): string =>
    `<section><template data-consent="counter"><p id="outer">outer</p><template data-consent="${inner}"><p id="inner">inner</p></template><p id="last">last</p></template></section>`;
  const there = (tab: Tab): Promise<string> =>
    tab.page.$eval('section', ({ children }) => [...children].map(({ id }) => id).join(' '));
  const all = '#outer + #inner + #last';

  it(
    'leaves with it, though its own service is granted',
    play(async (scene) => {
      const tab = await visit(scene, nested('chat'), { head: stays });
      await decide(tab, { counter: 'granted', chat: 'granted' });
      await tab.page.waitForSelector(all);
      await decide(tab, { counter: 'denied' });
      await tab.settle();
      assert.equal(await there(tab), '');
      await decide(tab, { counter: 'granted' });
      await tab.page.waitForSelector(all);
    }),
  );

  it(
    'stays held as long as the outer one is',
    play(async (scene) => {
      const tab = await visit(scene, nested('chat'), { head: stays });
      await decide(tab, { counter: 'granted', chat: 'granted' });
      await tab.page.waitForSelector(all);
      await decide(tab, { counter: 'denied', chat: 'denied' });
      await decide(tab, { chat: 'granted' });
      await tab.settle();
      assert.equal(await there(tab), '');
      await decide(tab, { counter: 'granted' });
      await tab.page.waitForSelector(all);
    }),
  );

  it(
    'comes and goes with it where both are of one service',
    play(async (scene) => {
      const tab = await visit(scene, nested('counter'), { head: stays });
      for (let time = 0; time < 3; time++) {
        await decide(tab, { counter: 'granted' });
        await tab.page.waitForSelector(all);
        assert.equal(await there(tab), 'outer inner last');
        await decide(tab, { counter: 'denied' });
        await tab.settle();
        assert.equal(await there(tab), '');
      }
    }),
  );
});

describe('a template that is half parsed while the page puts something after it', () => {
  for (const [where, markup] of [
    ['between its elements', `<p>one</p>|<p>two</p><script>${note('whole')}</script>three`],
    [
      'in an element of it',
      `<div><p>one</p>t|wo<p>three</p></div><script>${note('whole')}</script>`,
    ],
    ['in a script of it', `<p>one</p><script>${note('wh|ole')}</script><p>two</p>`],
    ['in a text of it', `one |two<script>${note('whole')}</script>`],
  ] as const)
    it(
      `has all of its content in its place in the end, cut ${where}`,
      play(async (scene) => {
        const { site } = scene;
        const tab = await granted(scene, { inline: manifest });
        const content = `<p id="first"></p><section><template data-consent="counter">${markup}</template><i>after</i></section>`;
        const body = `${content}<script>${note('end')}</script>`;
        site.put('/', { pieces: page({ inline: manifest, body }).split('|') });
        const complete = tab.goto('/');
        await tab.page.waitForSelector('section template');
        await tab.page.evaluate(async () => {
          document.body.append('from a timer, an observer or an async script');
          await (await fetch('/sentinel')).text();
        });
        site.more('/');
        await complete;
        assert.deepEqual([...(await tab.noted(2))].sort(), ['end', 'whole']);
        assert.equal(
          (await tab.page.$eval('section', ({ innerHTML }) => innerHTML)).replace(
            /<script.*?<\/script>/s,
            '<script></script>',
          ),
          `${markup.replace('|', '').replace(/<script.*?<\/script>/s, '<script></script>')}<i>after</i>`,
        );
      }),
    );
});
