import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe } from 'node:test';
import { useBrowser, type Scene } from './support/browser.js';
import { it } from './support/engine.js';
import { held, heldSource, manifest, page } from './support/pages.js';
import type { Site } from './support/site.js';
import type { Tab } from './support/tab.js';

const play = useBrowser();
const never = new Promise<never>(() => undefined);
const opener = '<button data-consent-open>Cookies</button>';

const note = (text: string): string => `log.push('${text}');`;

/** A visitor on a page with this body, who has not chosen yet. */
async function visit({ site, visitor }: Scene, body: string): Promise<Tab> {
  site.putJson('/privacy.json', manifest).put('/', page({ body }));
  return visitor.open('/');
}

/** A visitor who has granted everything on an earlier page of a site with this manifest. */
async function granted({ site, visitor }: Scene, inline?: unknown): Promise<Tab> {
  site.putJson('/privacy.json', manifest).put('/earlier', page({ inline, body: opener }));
  const tab = await visitor.open('/earlier');
  await tab.answer('Alles accepteren');
  return tab;
}

const scripts = (site: Site): readonly string[] =>
  site.asked(/\.js$/).filter((path) => !path.includes('/helder/'));

describe('classic scripts of one service', () => {
  it(
    'run in document order, inline ones after slow ones, and are fetched at the same time',
    play(async (scene) => {
      const { site } = scene;
      // The first is answered only once the last has been asked for.
      site.put('/a.js', { body: note('a'), after: site.request('/c.js') }).put('/c.js', note('c'));
      const tab = await visit(
        scene,
        heldSource('counter', '/a.js') +
          held('counter', note('b')) +
          heldSource('counter', '/c.js') +
          held('counter', note('d')),
      );
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(4), ['a', 'b', 'c', 'd']);
    }),
  );

  it(
    'go on when one of them fails',
    play(async (scene) => {
      scene.site
        .put('/cut.js', { refused: true })
        .put('/broken.js', 'throw new Error("on purpose")');
      scene.visitor.expectedErrors = /on purpose/;
      const tab = await visit(
        scene,
        heldSource('counter', '/cut.js') +
          heldSource('counter', '/missing.js') +
          heldSource('counter', '/broken.js') +
          held('counter', note('after')),
      );
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(1), ['after']);
    }),
  );

  it(
    'wait for one that hangs, which the console tells',
    play(async (scene) => {
      scene.site.put('/hang.js', { after: never });
      const tab = await scene.visitor.newTab();
      // Ten seconds pass at once.
      await tab.page.evaluateOnNewDocument(() => {
        const wait = window.setTimeout.bind(window);
        window.setTimeout = ((run: () => void, delay = 0, ...rest: unknown[]) =>
          wait(run, delay === 10_000 ? 0 : delay, ...rest)) as typeof window.setTimeout;
      });
      scene.site.putJson('/privacy.json', manifest);
      scene.site.put(
        '/',
        page({
          body:
            heldSource('counter', '/hang.js') +
            held('counter', note('follower')) +
            held('chat', note('other')),
        }),
      );
      await tab.goto('/');
      await tab.answer('Alles accepteren');
      assert.match(await tab.told(/10 seconds/), /hang\.js/);
      assert.deepEqual(tab.console.filter((message) => message.includes('10 seconds')).length, 1);
      assert.deepEqual(await tab.noted(1), ['other']);
    }),
  );
});

describe('deferred scripts and modules of one service', () => {
  it(
    'run in document order after all its classic scripts',
    play(async (scene) => {
      const { site } = scene;
      site
        .put('/d.js', note('deferred'))
        .put('/m.js', note('module'))
        .put('/e.js', note('deferred too'));
      site.put('/c.js', {
        body: note('classic'),
        after: Promise.all([site.request('/d.js'), site.request('/m.js')]),
      });
      const tab = await visit(
        scene,
        heldSource('counter', '/d.js', 'defer') +
          heldSource('counter', '/m.js', 'data-type="module"') +
          heldSource('counter', '/e.js', 'defer') +
          heldSource('counter', '/c.js') +
          held('counter', note('inline')),
      );
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(5), [
        'classic',
        'inline',
        'deferred',
        'module',
        'deferred too',
      ]);
    }),
  );

  it(
    'run after parsing, also where consent was given before',
    play(async (scene) => {
      const { site } = scene;
      const tab = await granted(scene, manifest);
      site.put(
        '/d.js',
        "log.push('deferred ' + (document.readyState !== 'loading') + ' ' + !!document.getElementById('end'))",
      );
      const parts = page({
        inline: manifest,
        body: `${heldSource('counter', '/d.js', 'defer')}${held('counter', note('classic'))}<p id="first"></p>|<p></p>`,
      });
      site.put('/', { pieces: parts.split('|') });
      const arrival = tab.goto('/');
      await tab.page.waitForSelector('#first');
      assert.deepEqual(await tab.noted(1), ['classic']);
      await tab.page.evaluate(() => fetch('/sentinel'));
      assert.deepEqual(await tab.notes(), ['classic']);
      site.more('/');
      await arrival;
      assert.deepEqual(await tab.noted(2), ['classic', 'deferred true true']);
    }),
  );
});

describe('asynchronous scripts and inline modules', () => {
  it(
    'hold nobody',
    play(async (scene) => {
      scene.site.put('/hang.js', { after: never }).put('/d.js', note('deferred'));
      const tab = await visit(
        scene,
        heldSource('counter', '/hang.js', 'async') +
          held('counter', "await import('/hang.js')", 'data-type="module"') +
          held('counter', note('classic')) +
          heldSource('counter', '/d.js', 'defer'),
      );
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(2), ['classic', 'deferred']);
    }),
  );

  it(
    'wait for nobody',
    play(async (scene) => {
      scene.site.put('/hang.js', { after: never }).put('/a.js', note('async'));
      const tab = await visit(
        scene,
        heldSource('counter', '/hang.js') +
          heldSource('counter', '/a.js', 'async') +
          held('counter', note('module'), 'data-type="module"'),
      );
      await tab.answer('Alles accepteren');
      assert.deepEqual([...(await tab.noted(2))].sort(), ['async', 'module']);
    }),
  );

  it(
    'take no part where the browser passes them over',
    play(async (scene) => {
      const tab = await visit(
        scene,
        heldSource('counter', '/old.js', 'nomodule') +
          held('counter', note('old'), 'nomodule') +
          held('counter', '{"a": 1}', 'data-type="application/json" id="data"') +
          held('counter', "log.push(document.getElementById('data').type)"),
      );
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(1), ['application/json']);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['application/json']);
      assert.deepEqual(scripts(scene.site), []);
    }),
  );
});

describe('services', () => {
  it(
    'do not wait for each other',
    play(async (scene) => {
      scene.site.put('/hang.js', { after: never }).put('/chat.js', note('chat'));
      const tab = await visit(
        scene,
        heldSource('counter', '/hang.js') +
          heldSource('counter', '/hang.js', 'defer') +
          heldSource('chat', '/chat.js') +
          held('chat', note('chat inline')) +
          heldSource('films', '/chat.js', 'defer'),
      );
      await tab.answer('Alles accepteren');
      assert.deepEqual([...(await tab.noted(3))].sort(), ['chat', 'chat', 'chat inline']);
    }),
  );

  it(
    'run only what is theirs',
    play(async (scene) => {
      const tab = await visit(scene, held('counter', note('counter')) + held('chat', note('chat')));
      await tab.page.evaluate(() =>
        window.helder?.decide({ chat: 'granted', counter: 'denied', films: 'denied' }),
      );
      await tab.noted(1);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['chat']);
    }),
  );

  it(
    'must all be granted where an element names several',
    play(async (scene) => {
      const tab = await visit(
        scene,
        held('counter chat', note('both')) + held(' chat  films ', note('other')),
      );
      await tab.page.evaluate(() => window.helder?.decide({ counter: 'granted', films: 'denied' }));
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      await tab.page.evaluate(() => window.helder?.decide({ chat: 'granted' }));
      await tab.noted(1);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['both']);
    }),
  );

  it(
    'can be named by their purpose',
    play(async (scene) => {
      const more = [
        ...manifest.services,
        { id: 'second-counter', name: 'Tweede teller', purpose: 'statistical' },
      ];
      scene.site.putJson('/privacy.json', { ...manifest, services: more });
      scene.site.put('/', page({ body: held('statistical', note('statistical')) }));
      const tab = await scene.visitor.open('/');
      await tab.page.evaluate(() => window.helder?.decide({ counter: 'granted' }));
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      await tab.page.evaluate(() => window.helder?.decide({ 'second-counter': 'granted' }));
      assert.deepEqual(await tab.noted(1), ['statistical']);
    }),
  );

  it(
    'that nobody knows stay held, which the console tells once',
    play(async (scene) => {
      const tab = await visit(
        scene,
        held('contuer', note('typo')) +
          held('contuer', note('typo again')) +
          held('counter contuer', note('half')) +
          held('', note('empty')) +
          held('counter', note('known')),
      );
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(1), ['known']);
      await tab.reload();
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['known']);
      const told = await tab.told(/No service or purpose has this id/);
      assert.match(told, /data-consent="contuer"/);
      await tab.told(/No service or purpose has this id[^]*data-consent="contuer"/, 2);
      assert.equal(
        tab.console.filter((message) => message === told).length,
        2,
        'once on each page',
      );
    }),
  );
});

describe('each element', () => {
  it(
    'runs once, however often is decided',
    play(async (scene) => {
      scene.site.put('/a.js', note('a'));
      const tab = await visit(
        scene,
        heldSource('counter', '/a.js') +
          held('counter', note('inline')) +
          held('counter', note('module'), 'data-type="module"') +
          `<template data-consent="counter"><script>${note('template')}</script></template>`,
      );
      await tab.answer('Alles accepteren');
      await tab.noted(4);
      await tab.page.evaluate(async () => {
        await window.helder?.acceptAll();
        await window.helder?.decide({ chat: 'denied' });
        await window.helder?.decide({ chat: 'granted' });
        document.body.append(document.createElement('p'));
      });
      await tab.settle();
      assert.deepEqual([...(await tab.notes())].sort(), ['a', 'inline', 'module', 'template']);
      assert.deepEqual(scripts(scene.site), ['site.test/a.js']);
    }),
  );

  it(
    'runs once when it is clicked twice at once',
    play(async (scene) => {
      const tab = await visit(scene, held('counter', note('inline')));
      const accept = await tab.see('Alles accepteren');
      await accept.evaluate((button) => {
        (button as HTMLButtonElement).click();
        (button as HTMLButtonElement).click();
      });
      await tab.noted(1);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['inline']);
    }),
  );

  it(
    'keeps all its attributes and its nonce',
    play(async (scene) => {
      const code = "log.push('ran')";
      const integrity = `sha256-${createHash('sha256').update(code).digest('base64')}`;
      scene.site.put('other.test/full.js', code);
      const source = `${scene.site.origin('other.test')}/full.js`;
      const tab = await visit(
        scene,
        held('counter', note('first')) +
          heldSource(
            'counter',
            source,
            `id="full" class="a b" title="x" data-account="12" crossorigin="anonymous" integrity="${integrity}" referrerpolicy="origin" fetchpriority="low" nonce="abc" onload="log.push('loaded')"`,
          ),
      );
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(3), ['first', 'ran', 'loaded']);
      const kept = await tab.page.$eval('#full', (script) => ({
        ...Object.fromEntries([...script.attributes].map(({ name, value }) => [name, value])),
        property: (script as HTMLScriptElement).nonce,
      }));
      const expected: Readonly<Record<string, string>> = {
        id: 'full',
        class: 'a b',
        title: 'x',
        'data-account': '12',
        crossorigin: 'anonymous',
        integrity,
        referrerpolicy: 'origin',
        fetchpriority: 'low',
        src: source,
        property: 'abc',
      };
      for (const [name, value] of Object.entries(expected))
        assert.equal(kept[name as keyof typeof kept], value, name);
      assert.equal('type' in kept, false);
      const { headers } = await scene.site.request('/full.js');
      assert.equal(headers.referer, `${scene.site.origin()}/`);
      assert.equal(headers.origin, scene.site.origin());
    }),
  );

  it(
    'is refused when it is not what integrity says',
    play(async (scene) => {
      scene.site.put('/other.js', note('other'));
      // Firefox tells it as an error of the page.
      scene.visitor.expectedErrors = /integrity attribute/;
      const tab = await visit(
        scene,
        heldSource(
          'counter',
          '/other.js',
          `integrity="sha256-${createHash('sha256').update('x').digest('base64')}"`,
        ) + held('counter', note('after')),
      );
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(1), ['after']);
    }),
  );

  it(
    'stands where it stood and is the current script',
    play(async (scene) => {
      const where =
        "log.push([document.currentScript.previousElementSibling.id, document.currentScript.id, document.currentScript.parentNode.id].join(' '));";
      scene.site.put('/a.js', where);
      const tab = await visit(
        scene,
        `<div id="box"><p id="before-a"></p>${heldSource('counter', '/a.js', 'id="a"')}<p id="before-b"></p>${held('counter', where, 'id="b"')}</div>`,
      );
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(2), ['before-a a box', 'before-b b box']);
      assert.deepEqual(await tab.page.$$eval('#box > *', (all) => all.map(({ id }) => id)), [
        'before-a',
        'a',
        'before-b',
        'b',
      ]);
    }),
  );

  it(
    'is fetched once, whatever tells its request from others',
    play(async (scene) => {
      const { site } = scene;
      const code =
        'log.push(new URL((document.currentScript ?? {}).src ?? import.meta.url).pathname)'.replace(
          / \?\? import.meta.url/,
          '',
        );
      const integrity = `sha256-${createHash('sha256').update(code).digest('base64')}`;
      const kinds = [
        '',
        'crossorigin',
        'crossorigin="use-credentials"',
        `integrity="${integrity}" crossorigin`,
        'referrerpolicy="no-referrer"',
        'crossorigin referrerpolicy="origin"',
        'defer',
        'async',
        'fetchpriority="high"',
      ];
      const headers = {
        'access-control-allow-origin': site.origin(),
        'access-control-allow-credentials': 'true',
      };
      kinds.forEach((_, i) => site.put(`other.test/${i}.js`, { body: code, headers }));
      site
        .put('other.test/m.js', { body: "log.push('module')", headers })
        .put('/first.js', note('first'));
      const body = kinds.map((kind, i) =>
        heldSource('counter', `${site.origin('other.test')}/${i}.js`, kind),
      );
      const tab = await visit(
        scene,
        heldSource('counter', '/first.js') +
          body.join('') +
          heldSource('counter', `${site.origin('other.test')}/m.js`, 'data-type="module"') +
          heldSource(
            'counter',
            `${site.origin('other.test')}/m.js`,
            'data-type="module" crossorigin',
          ),
      );
      await tab.answer('Alles accepteren');
      await tab.noted(kinds.length + 2);
      await tab.settle();
      assert.deepEqual([...site.asked(/^other/)].sort(), [
        ...kinds.map((_, i) => `other.test/${i}.js`),
        'other.test/m.js',
      ]);
      assert.deepEqual(tab.console, []);
    }),
  );
});

describe('a template', () => {
  it(
    'gives its place to its content, untouched',
    play(async (scene) => {
      const content =
        '<p id="x" class="a" data-y="1" title="&quot;">one <b>two</b></p><!-- three --><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg> four';
      const tab = await visit(
        scene,
        `<div id="box"><i></i><template data-consent="counter">${content}</template><u></u></div>`,
      );
      assert.equal(await tab.page.$('#x'), null);
      await tab.answer('Alles accepteren');
      await tab.page.waitForSelector('#x');
      assert.equal(
        await tab.page.$eval('#box', (box) => box.innerHTML),
        `<i></i>${content}<u></u>`,
      );
    }),
  );

  it(
    'has nothing of it fetched before the choice',
    play(async (scene) => {
      const tab = await visit(
        scene,
        '<template data-consent="counter"><p>x</p><img src="/a.png"><script src="/b.js"></script><link rel="stylesheet" href="/c.css"></template>',
      );
      await tab.question();
      await tab.settle();
      assert.deepEqual(scene.site.asked(/\/[a-c]\.\w+$/), []);
      await tab.answer('Alles accepteren');
      await scene.site.request('/b.js');
    }),
  );

  it(
    'runs the scripts in it in order, and finds its elements there',
    play(async (scene) => {
      const { site } = scene;
      site
        .put('/a.js', {
          body: "log.push('a ' + !!document.getElementById('here'))",
          after: site.request('/c.js'),
        })
        .put('/c.js', note('c'));
      const tab = await visit(
        scene,
        held('counter', note('before')) +
          `<template data-consent="counter"><script src="/a.js"></script><script id="b" data-own="1">log.push('b ' + document.currentScript.dataset.own)</script>
         <script type="application/json" id="data">{"n": 7}</script><p id="here"></p><script src="/c.js"></script>
         <script>log.push('n ' + JSON.parse(document.querySelector('script#data[type="application/json"]').text).n)</script>
         <script type="module">log.push('module')</script></template>` +
          held('counter', note('after')),
      );
      await tab.answer('Alles accepteren');
      const notes = (await tab.noted(7)).filter((one) => one !== 'module');
      assert.deepEqual(notes, ['before', 'a true', 'b 1', 'c', 'n 7', 'after']);
    }),
  );

  it(
    'may hold templates and held scripts of other services',
    play(async (scene) => {
      const tab = await visit(
        scene,
        `<template data-consent="counter"><p id="outer"></p><template data-consent="chat"><p id="inner"></p><script>${note('inner')}</script></template>${held('films', note('film'))}<template id="plain"><p></p></template></template>`,
      );
      await tab.page.evaluate(() =>
        window.helder?.decide({ counter: 'granted', chat: 'denied', films: 'denied' }),
      );
      await tab.settle();
      assert.deepEqual(await tab.page.$$eval('#outer, #inner', (all) => all.map(({ id }) => id)), [
        'outer',
      ]);
      assert.deepEqual(await tab.notes(), []);
      assert.equal(await tab.page.$eval('#plain', (element) => element.localName), 'template');
      await tab.page.evaluate(() => window.helder?.decide({ chat: 'granted', films: 'granted' }));
      assert.deepEqual(await tab.noted(2), ['inner', 'film']);
      assert.deepEqual(await tab.page.$$eval('#outer, #inner', (all) => all.map(({ id }) => id)), [
        'outer',
        'inner',
      ]);
    }),
  );
});

describe('elements that are added later', () => {
  const add = (tab: Tab, name: string): Promise<void> =>
    tab.page.evaluate((text) => {
      const box = document.createElement('div');
      box.innerHTML = `<script type="text/plain" data-consent="counter">log.push('${text} script')</script><template data-consent="counter"><p id="${text}"></p></template>`;
      document.body.append(box);
      const script = Object.assign(document.createElement('script'), {
        type: 'text/plain',
        text: `log.push('${text} appended')`,
      });
      script.dataset['consent'] = 'counter';
      document.body.append(script);
    }, name);

  it(
    'are held before the choice and released by it',
    play(async (scene) => {
      const tab = await visit(scene, '');
      await tab.question();
      await add(tab, 'early');
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      assert.equal(await tab.page.$('#early'), null);
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(2), ['early script', 'early appended']);
      await tab.page.waitForSelector('#early');
    }),
  );

  it(
    'run at once after a grant',
    play(async (scene) => {
      const tab = await visit(scene, '');
      await tab.answer('Alles accepteren');
      await add(tab, 'late');
      assert.deepEqual(await tab.noted(2), ['late script', 'late appended']);
      await tab.page.waitForSelector('#late');
    }),
  );

  it(
    'stay held after a refusal',
    play(async (scene) => {
      const tab = await visit(scene, '');
      await tab.answer('Alles weigeren');
      await add(tab, 'late');
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      assert.equal(await tab.page.$('#late'), null);
    }),
  );
});

describe('a page that arrives in pieces', () => {
  for (const [kind, inline] of [
    ['inline', manifest],
    ['fetched', undefined],
  ] as const) {
    it(
      `gets its inline scripts whole, with a manifest that is ${kind}`,
      play(async (scene) => {
        const { site } = scene;
        const tab = await granted(scene, inline);
        const body = `<p id="first"></p>${held('counter', 'log.push("one " +| "whole");')}<p id="second"></p>${held('counter', "log.push('two')")}|<p></p>`;
        site.put('/', { pieces: page({ inline, body }).split('|') });
        const arrival = tab.goto('/');
        await tab.page.waitForSelector('#first');
        await tab.page.evaluate(async () => {
          await window.helder?.ready;
          await fetch('/sentinel');
        });
        assert.deepEqual(await tab.notes(), []);
        site.more('/');
        assert.deepEqual(await tab.noted(1), ['one whole']);
        await tab.page.waitForSelector('#second');
        site.more('/');
        await arrival;
        assert.deepEqual(await tab.noted(2), ['one whole', 'two']);
      }),
    );

    it(
      `gets its templates whole, with a manifest that is ${kind}`,
      play(async (scene) => {
        const { site } = scene;
        const tab = await granted(scene, inline);
        const body = `<p id="first"></p><section><template data-consent="counter"><p id="a"></p><script>log.push('in ' + !!document.getElementById('b'))</script>|<p id="b"></p></template></section>${held('counter', note('after'))}`;
        site.put('/', { pieces: page({ inline, body }).split('|') });
        const arrival = tab.goto('/');
        await tab.page.waitForSelector('#first');
        await tab.page.evaluate(async () => {
          await window.helder?.ready;
          await fetch('/sentinel');
        });
        assert.equal(await tab.page.$('#a'), null);
        site.more('/');
        await arrival;
        assert.deepEqual(await tab.noted(2), ['in true', 'after']);
        assert.deepEqual(
          await tab.page.$$eval('section *', (all) =>
            all.map(({ id, localName }) => id || localName),
          ),
          ['a', 'script', 'b'],
        );
      }),
    );
  }
});

describe('the choice', () => {
  const everything =
    heldSource('counter', '/a.js') +
    heldSource('counter', '/b.js', 'async') +
    heldSource('chat', '/c.js', 'defer') +
    heldSource('films', '/d.js', 'data-type="module"') +
    held('counter', note('inline')) +
    held('statistical', note('purpose')) +
    `<template data-consent="chat"><script src="/e.js"></script><img loading="lazy" src="/f.png"></template>`;

  it(
    'comes before anything that is held',
    play(async (scene) => {
      const tab = await visit(scene, everything);
      await tab.question();
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      assert.deepEqual(scene.site.asked(/\/[a-f]\.(js|png)$/), []);
    }),
  );

  it(
    'to refuse is kept on this page and the next',
    play(async (scene) => {
      const tab = await visit(scene, everything);
      await tab.answer('Alles weigeren');
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      await tab.reload();
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      assert.equal(await tab.isAsked(), false);
      assert.deepEqual(scene.site.asked(/\/[a-f]\.(js|png)$/), []);
    }),
  );

  it(
    'releases on the next page with no request but that of the manifest',
    play(async (scene) => {
      const tab = await granted(scene);
      scene.site.put('/', page({ body: held('counter', note('inline')) + opener }));
      await tab.goto('/');
      await tab.noted(1);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['inline']);
      assert.deepEqual(await tab.paths(), ['/helder/helder.js', '/privacy.json', '/sentinel']);
    }),
  );

  it(
    'releases on the next page with no request at all where the manifest is inline',
    play(async (scene) => {
      const tab = await granted(scene, manifest);
      scene.site.put(
        '/',
        page({
          inline: manifest,
          body: held('counter', note('inline')) + `<script>${note('page')}</script>` + opener,
        }),
      );
      await tab.goto('/');
      await tab.settle();
      // Where it stands: before what the page does next.
      assert.deepEqual(await tab.notes(), ['inline', 'page']);
      assert.deepEqual(await tab.paths(), ['/helder/helder.js', '/sentinel']);
    }),
  );

  it(
    'releases inline code without waiting for any request',
    play(async (scene) => {
      const tab = await visit(scene, held('counter', note('inline')));
      await tab.question();
      await tab.settle();
      // From here on the server answers nothing of helder’s any more.
      for (const file of readdirSync(new URL('../../dist/', import.meta.url)))
        scene.site.put(`/helder/${file}`, { after: never });
      await tab.click('Alles accepteren');
      assert.deepEqual(await tab.noted(1), ['inline']);
    }),
  );
});

it(
  'document.write in released inline code does not wipe the page',
  play(async (scene) => {
    const tab = await visit(
      scene,
      held('counter', `document.write('<p>wiped</p>'); document.writeln('x'); log.push('wrote')`) +
        `<template data-consent="counter"><script>document.write('again'); log.push('wrote again')</script></template>`,
    );
    await tab.answer('Alles accepteren');
    assert.deepEqual(await tab.noted(2), ['wrote', 'wrote again']);
    assert.equal(await tab.page.$eval('h1', ({ textContent }) => textContent), 'Proef');
    assert.equal(await tab.page.evaluate(() => /wiped|again/.test(document.body.innerText)), false);
    assert.match(await tab.told(/document\.write/), /data-consent="counter"/);
  }),
);

for (const attribute of ['async', 'defer']) {
  it(
    `a tag with ${attribute} holds and releases as well`,
    play(async (scene) => {
      scene.site
        .putJson('/privacy.json', manifest)
        .put('/', page({ tag: attribute, body: held('counter', note('inline')) }));
      const tab = await scene.visitor.open('/');
      await tab.question();
      assert.deepEqual(await tab.notes(), []);
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(1), ['inline']);
      await tab.reload();
      assert.deepEqual(await tab.noted(1), ['inline']);
    }),
  );
}
