import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { useBrowser } from './support/browser.js';
import { it } from './support/engine.js';
import { grant, granted, visit } from './support/gate.js';
import { held, heldSource, manifest, page } from './support/pages.js';
import { delayChunk } from './support/withdrawal.js';

const play = useBrowser();

/** As vendors have it: inserts a file that is fetched without an order. */
const loader = (source: string): string =>
  `(function (d, s) { var g = d.createElement(s), f = d.getElementsByTagName(s)[0]; g.async = true; g.src = '${source}'; f.parentNode.insertBefore(g, f); })(document, 'script');`;

/** Code that waits for both events, and notes each call. */
const waits = (name: string): string =>
  `document.addEventListener('DOMContentLoaded', () => log.push('${name} ready')); window.addEventListener('load', () => log.push('${name} load'));`;

describe('released after the page was complete, code that waits for DOMContentLoaded or load', () => {
  it(
    'is called once for each, whatever kind of script it is in',
    play(async (scene) => {
      const { site } = scene;
      site
        .put('/classic.js', waits('classic'))
        .put('/defer.js', waits('defer'))
        .put('/async.js', waits('async'))
        .put('/module.js', waits('module'))
        .put('/imports.js', "import '/imported.js';")
        .put('/imported.js', waits('imported'))
        .put('/named.js', `export const name = 1; ${waits('named')}`)
        .put('/in.js', waits('template file'));
      const tab = await visit(
        scene,
        held('counter', waits('inline')) +
          heldSource('counter', '/classic.js') +
          heldSource('counter', '/defer.js', 'defer') +
          heldSource('counter', '/async.js', 'async') +
          heldSource('counter', '/module.js', 'data-type="module"') +
          heldSource('counter', '/imports.js', 'data-type="module"') +
          held('counter', `\n  ${waits('inline module')}`, 'data-type="module"') +
          held(
            'counter',
            "import { name } from '/named.js'; log.push(name)",
            'data-type="module"',
          ) +
          `<template data-consent="counter"><script>${waits('template')}</script><script src="/in.js"></script></template>`,
      );
      await tab.answer('Alles accepteren');
      const names = ['inline', 'classic', 'defer', 'async', 'module', 'imported', 'inline module'];
      const all = [...names, 'named', 'template', 'template file'];
      const expected = [1, ...all.flatMap((name) => [`${name} load`, `${name} ready`])];
      await tab.noted(expected.length);
      await tab.settle();
      assert.deepEqual([...(await tab.notes())].sort(), expected.sort());
    }),
  );

  it(
    'is called also where an inline module imports it, before that which calls it has come',
    play(async (scene) => {
      const { site } = scene;
      site.put('/imported.js', waits('imported'));
      const arrive = delayChunk(site, 'late');
      const tab = await visit(
        scene,
        held('counter', "import '/imported.js'", 'data-type="module"') +
          held('counter', "log.push('inline')"),
      );
      await grant(tab, 'counter');
      assert.deepEqual(await tab.noted(1), ['inline'], 'which waits for no inline module');
      arrive();
      await tab.noted(3);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['inline', 'imported ready', 'imported load']);
    }),
  );

  it(
    'is called in whatever way it listens, with the event it would get',
    play(async (scene) => {
      const tab = await visit(
        scene,
        held(
          'counter',
          `const tell = (name) => function (event) {
             log.push([name, event.type, event.bubbles, event.target === document, event.currentTarget === this, this === window, document.readyState].join(' '));
           };
           document.addEventListener('DOMContentLoaded', tell('document'));
           window.addEventListener('DOMContentLoaded', tell('window'), { once: true });
           addEventListener('DOMContentLoaded', tell('bare'), true);
           document.addEventListener('readystatechange', tell('state'), { passive: true });
           window.addEventListener('load', tell('load'));
           window.onload = tell('onload');
           document.onreadystatechange = tell('onreadystatechange');
           const object = { handleEvent(event) { log.push('object ' + event.type + ' ' + (this === object)); } };
           document.addEventListener('DOMContentLoaded', object);
           window.addEventListener('load', object);
           window.addEventListener('load', null);
           EventTarget.prototype.addEventListener.call(window, 'load', tell('prototype'));
           Node.prototype.addEventListener.call(document, 'DOMContentLoaded', tell('node'));
           const both = tell('both');
           window.addEventListener('load', both);
           window.addEventListener('load', both, true);
           window.addEventListener('load', both, { capture: true });
           log.push('ran');`,
        ),
      );
      await grant(tab, 'counter');
      await tab.noted(14);
      await tab.settle();
      assert.deepEqual(await tab.notes(), [
        'ran',
        'document DOMContentLoaded true true true false complete',
        'window DOMContentLoaded true true true true complete',
        'bare DOMContentLoaded true true true true complete',
        'object DOMContentLoaded true',
        'node DOMContentLoaded true true true false complete',
        'state readystatechange false true true false complete',
        'onreadystatechange readystatechange false true true false complete',
        'load load false true true true complete',
        'onload load false true true true complete',
        'object load true',
        'prototype load false true true true complete',
        'both load false true true true complete',
        'both load false true true true complete',
      ]);
    }),
  );

  it(
    'is called as the handler of the body, which is the window’s',
    play(async (scene) => {
      const tab = await visit(
        scene,
        held(
          'counter',
          `document.body.onload = () => log.push('no');
           const own = () => log.push('body');
           window.onload = own;
           log.push(document.body.onload === own);
           document.body.onload = () => log.push('body');
           document.onreadystatechange = () => log.push('state');`,
        ),
      );
      await grant(tab, 'counter');
      await tab.noted(3);
      await tab.settle();
      assert.deepEqual(await tab.notes(), [true, 'state', 'body']);
    }),
  );

  it(
    'is not called where one before it wants to be the last of its target and event',
    play(async (scene) => {
      const tab = await visit(
        scene,
        held(
          'counter',
          `document.addEventListener('DOMContentLoaded', (event) => { event.stopImmediatePropagation(); log.push('last'); });
           document.addEventListener('DOMContentLoaded', () => log.push('no'));
           document.addEventListener('readystatechange', () => log.push('other event'));
           window.addEventListener('DOMContentLoaded', () => log.push('other target'));`,
        ),
      );
      await grant(tab, 'counter');
      await tab.noted(3);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['last', 'other target', 'other event']);
    }),
  );

  it(
    'goes on hearing the load of images, which only the document hears',
    play(async (scene) => {
      const tab = await visit(
        scene,
        held(
          'counter',
          `document.addEventListener('load', ({ target }) => log.push(target.id), true);
           const image = new Image();
           image.id = 'image'; image.src = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"; document.body.append(image);`,
        ),
      );
      await grant(tab, 'counter');
      assert.deepEqual(await tab.noted(1), ['image']);
    }),
  );

  it(
    'is not called where it has thought better of it',
    play(async (scene) => {
      const tab = await visit(
        scene,
        held(
          'counter',
          `// As jQuery waits for whichever comes first.
           function completed() {
             document.removeEventListener('DOMContentLoaded', completed);
             window.removeEventListener('load', completed);
             log.push('completed');
           }
           document.addEventListener('DOMContentLoaded', completed);
           window.addEventListener('load', completed);
           const no = () => log.push('no');
           document.addEventListener('DOMContentLoaded', no);
           document.removeEventListener('DOMContentLoaded', no);
           const control = new AbortController();
           window.addEventListener('load', no, { signal: control.signal });
           control.abort();
           window.onload = no;
           window.onload = null;
           const twice = () => log.push('same');
           window.addEventListener('load', twice);
           window.addEventListener('load', twice);`,
        ),
      );
      await grant(tab, 'counter');
      await tab.noted(2);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['completed', 'same']);
    }),
  );

  it(
    'may listen anew while it is called',
    play(async (scene) => {
      const tab = await visit(
        scene,
        held(
          'counter',
          `document.addEventListener('DOMContentLoaded', () => {
             log.push('ready');
             window.addEventListener('load', () => { log.push('load'); window.addEventListener('load', () => log.push('load again')); });
           });`,
        ),
      );
      await grant(tab, 'counter');
      await tab.noted(3);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['ready', 'load', 'load again']);
    }),
  );

  it(
    'is never called for an event before the one that it is called for',
    play(async (scene) => {
      const tab = await visit(
        scene,
        held(
          'counter',
          `addEventListener('load', () => {
             log.push('load');
             document.addEventListener('DOMContentLoaded', () => log.push('too late'));
           });`,
        ) + held('chat', waits('chat')),
      );
      await grant(tab, 'counter');
      await tab.noted(1);
      await grant(tab, 'chat');
      await tab.noted(3);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['load', 'chat ready', 'chat load']);
    }),
  );

  it(
    'is not called once its service is withdrawn',
    play(async (scene) => {
      const { site } = scene;
      let arrive: () => void = () => undefined;
      const after = new Promise<void>((resolve) => (arrive = resolve));
      site.put('/slow.js', { body: "log.push('slow')", after });
      const tab = await visit(
        scene,
        held('counter', waits('counter')) + heldSource('counter', '/slow.js'),
        {
          head: "<script>addEventListener('load', () => helder.addEventListener('change', (event) => event.preventDefault()))</script>",
        },
      );
      await grant(tab, 'counter');
      await site.request('/slow.js');
      await tab.page.evaluate(() => window.helder?.decide({ counter: 'denied' }));
      arrive();
      // What the browser fetches already cannot be called back.
      await tab.noted(1);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['slow']);
    }),
  );

  it(
    'does not call again what the page has been called by already',
    play(async (scene) => {
      const tab = await visit(
        scene,
        held(
          'counter',
          `const before = window.onload;
           window.onload = () => { before?.(); log.push('counter'); };`,
        ),
        { head: "<script>window.onload = () => log.push('page')</script>" },
      );
      await grant(tab, 'counter');
      await tab.noted(2);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['page', 'counter']);
    }),
  );

  it(
    'that throws is reported as the browser would, and keeps nobody from being called',
    play(async (scene) => {
      scene.visitor.expectedErrors = /on purpose/;
      const tab = await visit(
        scene,
        held(
          'counter',
          `addEventListener('error', ({ message, error }) => log.push(message, error.message));
           document.addEventListener('DOMContentLoaded', () => { throw new Error('on purpose'); });
           ${waits('next')}`,
        ) + held('counter', waits('other')),
      );
      await grant(tab, 'counter');
      const notes = await tab.noted(6);
      // Firefox does not say the first word.
      assert.match(notes[0] ?? '', /^(Uncaught )?Error: on purpose$/);
      assert.deepEqual(notes.slice(1), [
        'on purpose',
        'next ready',
        'other ready',
        'next load',
        'other load',
      ]);
    }),
  );

  it(
    'is called when all of its service has run, as it would be without helder, and no sooner',
    play(async (scene) => {
      const { site } = scene;
      site
        .put('/library.js', { body: 'var library = "library";', after: site.request('/defer.js') })
        .put('/defer.js', 'library += " deferred";');
      const tab = await visit(
        scene,
        held(
          'counter',
          `document.addEventListener('DOMContentLoaded', () => log.push(library)); window.onload = () => log.push('load');`,
        ) +
          heldSource('counter', '/library.js') +
          heldSource('counter', '/defer.js', 'defer') +
          held('counter', "document.addEventListener('DOMContentLoaded', () => log.push('last'))") +
          held('chat', waits('chat')),
      );
      await tab.answer('Alles accepteren');
      const notes = await tab.noted(5);
      assert.deepEqual(
        notes.filter((text) => !text.startsWith('chat')),
        ['library deferred', 'last', 'load'],
      );
    }),
  );
});

it(
  'released late, code that waits for load has what its service fetches without an order',
  play(async (scene) => {
    const { site } = scene;
    let arrive: () => void = () => undefined;
    const after = new Promise<void>((resolve) => (arrive = resolve));
    site.put('/library.js', { body: 'var library = "library";', after });
    const tab = await visit(
      scene,
      heldSource('counter', '/library.js', 'async') +
        held(
          'counter',
          `document.addEventListener('DOMContentLoaded', () => log.push('ready')); onload = () => log.push(library);`,
        ) +
        held('chat', waits('chat')),
    );
    await tab.answer('Alles accepteren');
    // Only what is complete waits for that.
    assert.deepEqual([...(await tab.noted(3))].sort(), ['chat load', 'chat ready', 'ready']);
    await tab.settle();
    assert.equal((await tab.notes()).length, 3);
    arrive();
    assert.equal((await tab.noted(4)).at(-1), 'library');
  }),
);

it(
  'released late, code that waits for load has what its service fetches without an order, also where that stands after it',
  play(async (scene) => {
    const { site } = scene;
    let arrive: () => void = () => undefined;
    const after = new Promise<void>((resolve) => (arrive = resolve));
    site.put('/library.js', { body: "log.push('library');", after });
    const tab = await visit(
      scene,
      held('counter', "onload = () => log.push('load'); log.push('ran');") +
        heldSource('counter', '/library.js', 'async'),
    );
    await grant(tab, 'counter');
    await site.request('/library.js');
    await tab.settle();
    assert.deepEqual(await tab.notes(), ['ran']);
    arrive();
    assert.deepEqual(await tab.noted(3), ['ran', 'library', 'load']);
  }),
);

describe('what released code inserts late, and waits for DOMContentLoaded or load', () => {
  const ways = {
    'a loader snippet': loader('/vendor.js'),
    'a snippet that asks for the namespace':
      "const made = document.createElementNS('http://www.w3.org/1999/xhtml', 'script'); made.src = '/vendor.js'; document.head.append(made);",
    'a fragment':
      'document.body.append(document.createRange().createContextualFragment(\'<script src="/vendor.js"><\\/script>\'));',
    'inline code': `const made = document.createElement('script'); made.text = ${JSON.stringify(waits('vendor'))}; document.head.append(made);`,
    'a module':
      "const made = document.createElement('script'); made.type = 'module'; made.src = '/vendor.js'; document.head.append(made);",
    'a callback of a promise': `Promise.resolve().then(() => {}).then(() => { ${loader('/vendor.js')} });`,
    'a listener that was too late itself': `addEventListener('DOMContentLoaded', () => { ${loader('/vendor.js')} });`,
  };
  for (const [name, code] of Object.entries(ways))
    it(
      `is called: ${name}`,
      play(async (scene) => {
        scene.site.put('/vendor.js', waits('vendor'));
        const tab = await visit(scene, held('counter', code));
        await grant(tab, 'counter');
        await tab.noted(2);
        await tab.settle();
        assert.deepEqual(await tab.notes(), ['vendor ready', 'vendor load']);
      }),
    );

  it(
    'is called, from file to file, in handlers and in timers of files',
    play(async (scene) => {
      const { site } = scene;
      site
        .put('/manager.js', `setTimeout(() => { ${loader('/tag.js')} });`)
        .put(
          '/tag.js',
          `const made = document.createElement('script');
           made.src = '/last.js';
           made.onload = () => { ${waits('handler')} ${loader('/after.js')} };
           document.head.append(made);`,
        )
        .put('/last.js', waits('last'))
        .put('/after.js', waits('after'));
      const tab = await visit(scene, heldSource('counter', '/manager.js'));
      await grant(tab, 'counter');
      await tab.noted(6);
      await tab.settle();
      const names = ['handler', 'last', 'after'];
      assert.deepEqual(
        [...(await tab.notes())].sort(),
        names.flatMap((name) => [`${name} load`, `${name} ready`]).sort(),
      );
    }),
  );

  it(
    'is called when all that was inserted has run, and not kept waiting by what never will',
    play(async (scene) => {
      const { site } = scene;
      let arrive: () => void = () => undefined;
      const after = new Promise<void>((resolve) => (arrive = resolve));
      site
        .put('/vendor.js', `onload = () => log.push('load'); ${loader('/slow.js')}`)
        .put('/slow.js', { body: "log.push('slow');", after });
      const tab = await visit(
        scene,
        held(
          'counter',
          `${loader('/vendor.js')}
           document.createElement('script').src = '/never-inserted.js';
           const plain = document.createElement('script');
           plain.type = 'text/plain'; plain.src = '/never-run.js'; document.head.append(plain);
           const old = document.createElement('script');
           old.noModule = true; old.src = '/never-run.js'; document.head.append(old);
           const lost = document.createElement('script');
           lost.src = '/lost.js'; document.head.append(lost);`,
        ),
      );
      await grant(tab, 'counter');
      await site.request('/slow.js');
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      arrive();
      assert.deepEqual(await tab.noted(2), ['slow', 'load']);
      assert.equal(site.requests.filter(({ path }) => path.startsWith('/never')).length, 0);
    }),
  );

  it(
    'is not called once its service is withdrawn',
    play(async (scene) => {
      const { site } = scene;
      let arrive: () => void = () => undefined;
      const after = new Promise<void>((resolve) => (arrive = resolve));
      site.put('/vendor.js', { body: `${waits('vendor')} log.push('ran');`, after });
      const tab = await visit(scene, held('counter', loader('/vendor.js')), {
        head: "<script>addEventListener('load', () => helder.addEventListener('change', (event) => event.preventDefault()))</script>",
      });
      await grant(tab, 'counter');
      await site.request('/vendor.js');
      await tab.page.evaluate(() => window.helder?.decide({ counter: 'denied' }));
      arrive();
      await tab.noted(1);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['ran']);
    }),
  );

  it(
    'is called in the script that helder loads itself, which cannot wipe the page',
    play(async (scene) => {
      const { site } = scene;
      const origin = site.origin('vendor.test');
      site
        .put(
          'vendor.test/ping.js',
          `document.open(); document.write('wiped'); ${waits('vendor')} ${loader('/more.js')}`,
        )
        .put('/more.js', waits('more'))
        .putJson('/privacy.json', {
          ...manifest,
          services: [{ use: 'leadinfo', siteId: 'LI-0123456789abc', origin }],
        })
        .put('/', page());
      const tab = await scene.visitor.open('/');
      await grant(tab, 'leadinfo');
      await tab.noted(4);
      await tab.settle();
      assert.deepEqual(
        [...(await tab.notes())].sort(),
        ['vendor ready', 'vendor load', 'more ready', 'more load'].sort(),
      );
      assert.ok(await tab.page.$('h1'));
      assert.match(await tab.told(/document\.write/), /data-consent="leadinfo"/);
    }),
  );
});

describe('what listens besides released code', () => {
  it(
    'is not called in scripts that the page inserts itself, while released code is there and after it',
    play(async (scene) => {
      const { site } = scene;
      let arrive: () => void = () => undefined;
      const after = new Promise<void>((resolve) => (arrive = resolve));
      site
        .put('/vendor.js', { body: "log.push('vendor')", after })
        .put('/shared.js', 'window.insert = (source) => { ' + loader("' + source + '") + ' }')
        .put('/own.js', `${waits('own')} log.push('ran');`);
      const tab = await visit(
        scene,
        `<button>Pagina</button><script src="/shared.js"></script>
         <script>document.querySelector('button').onclick = () => setTimeout(() => insert('/own.js'));</script>` +
          held('counter', loader('/vendor.js')) +
          // What the page includes itself as well is its own.
          heldSource('counter', '/shared.js'),
      );
      await grant(tab, 'counter');
      await site.request('/vendor.js');
      await tab.settle();
      await tab.click('Pagina');
      await tab.noted(1);
      arrive();
      await tab.noted(2);
      await tab.click('Pagina');
      await tab.noted(3);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['ran', 'vendor', 'ran']);
    }),
  );

  it(
    'is not called by its release',
    play(async (scene) => {
      const { site } = scene;
      let arrive: () => void = () => undefined;
      const after = new Promise<void>((resolve) => (arrive = resolve));
      site.put('/slow.js', { body: waits('slow'), after });
      site.put('/slow-module.js', { body: waits('module'), after });
      const tab = await visit(
        scene,
        heldSource('counter', '/slow.js') +
          heldSource('chat', '/slow-module.js', 'data-type="module"') +
          held('films', "window.onload = () => log.push('films onload')"),
        {
          head: `<script>${waits('page')} window.pageWaits = () => { ${waits('page again')} window.onload = () => log.push('page onload'); };</script>`,
        },
      );
      assert.deepEqual(await tab.notes(), ['page ready', 'page load']);
      await tab.answer('Alles accepteren');
      await Promise.all([site.request('/slow.js'), site.request('/slow-module.js')]);
      await tab.noted(3);
      // While two scripts of services are under way.
      await tab.page.evaluate(() =>
        (globalThis as unknown as { pageWaits: () => void }).pageWaits(),
      );
      arrive();
      await tab.noted(7);
      await tab.settle();
      assert.deepEqual([...(await tab.notes())].sort(), [
        'films onload',
        'module load',
        'module ready',
        'page load',
        'page ready',
        'slow load',
        'slow ready',
      ]);
    }),
  );

  it(
    'is not called for what it does while released code is there, from a file or from the page',
    play(async (scene) => {
      const { site } = scene;
      let arrive: () => void = () => undefined;
      const after = new Promise<void>((resolve) => (arrive = resolve));
      const late = (id: string): string =>
        `document.getElementById('${id}').onclick = () => addEventListener('load', () => log.push('${id}'));`;
      site.put('/own.js', late('file')).put('/slow-module.js', { body: "log.push('slow')", after });
      const tab = await visit(
        scene,
        `<button id="file">Bestand</button><button id="page">Pagina</button>
         <script type="module" src="/own.js"></script><script>${late('page')}</script>` +
          held('counter', "log.push('module')", 'data-type="module"') +
          heldSource('chat', '/slow-module.js', 'data-type="module"'),
      );
      await tab.answer('Alles accepteren');
      await site.request('/slow-module.js');
      await tab.noted(1);
      await tab.click('Bestand');
      await tab.click('Pagina');
      arrive();
      await tab.noted(2);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['module', 'slow']);
    }),
  );

  it(
    'listens and stops listening as ever',
    play(async (scene) => {
      const tab = await visit(scene, held('counter', waits('counter')));
      await grant(tab, 'counter');
      await tab.noted(2);
      await tab.page.evaluate(`
        const pong = () => log.push('pong');
        addEventListener('ping', pong);
        dispatchEvent(new Event('ping'));
        removeEventListener('ping', pong);
        dispatchEvent(new Event('ping'));`);
      assert.deepEqual((await tab.notes()).slice(2), ['pong']);
    }),
  );

  it(
    'may write a new page over this one',
    play(async (scene) => {
      const tab = await visit(scene, held('counter', waits('counter')));
      await grant(tab, 'counter');
      await tab.noted(2);
      await tab.page.evaluate(
        `document.open(); document.write('<p id="new">Nieuw</p>'); document.close();`,
      );
      assert.equal(await tab.page.$('h1'), null);
      assert.ok(await tab.page.$('#new'));
    }),
  );

  it(
    'hears what the page dispatches itself, and released code does not hear it a second time',
    play(async (scene) => {
      const tab = await visit(
        scene,
        held('counter', `${waits('held')} onload = () => log.push('onload')`),
        {
          head: `<script>${waits('page')}</script>`,
        },
      );
      await grant(tab, 'counter');
      await tab.noted(5);
      await tab.page.evaluate(() => {
        // As optimisers do that have kept scripts back themselves.
        document.dispatchEvent(new Event('DOMContentLoaded'));
        window.dispatchEvent(new Event('load'));
      });
      await tab.settle();
      assert.deepEqual(await tab.notes(), [
        ...['page ready', 'page load', 'held ready', 'held load', 'onload'],
        ...['page ready', 'page load'],
      ]);
    }),
  );
});

describe('released before the page was complete, code that waits', () => {
  for (const [kind, inline] of [
    ['inline', manifest],
    ['fetched', undefined],
  ] as const)
    it(
      `is called once for each, with a manifest that is ${kind}`,
      play(async (scene) => {
        const { site } = scene;
        const tab = await granted(scene, { inline });
        site.put('/classic.js', waits('classic')).put('/module.js', waits('module'));
        const body =
          held('counter', waits('inline')) +
          heldSource('counter', '/classic.js') +
          heldSource('counter', '/module.js', 'data-type="module"');
        // The page is complete only when its image is.
        site.put('/slow.png', {
          after: Promise.all([site.request('/module.js'), site.request('/classic.js')]),
        });
        site.put('/', page({ inline, body: `${body}<img src="/slow.png">` }));
        await tab.goto('/');
        await tab.noted(6);
        await tab.settle();
        const notes = await tab.notes();
        assert.deepEqual([...notes].sort(), [
          ...['classic load', 'classic ready', 'inline load', 'inline ready'],
          ...['module load', 'module ready'],
        ]);
      }),
    );
});

describe('a library with a queue', () => {
  it(
    'finds what was put in it before, and what is put in it later, in their order',
    play(async (scene) => {
      const { site } = scene;
      site
        .put(
          '/gtag.js',
          'for (const [name] of dataLayer) log.push("gtag " + name); dataLayer.push = ([name]) => log.push("gtag " + name);',
        )
        .put(
          '/matomo.js',
          'for (const [name] of _paq) log.push("matomo " + name); _paq = { push: ([name]) => log.push("matomo " + name) };',
        )
        .put(
          '/recaptcha.js',
          `for (const act of ___grecaptcha_cfg.fns) setTimeout(act);
          grecaptcha = { ready: (act) => setTimeout(act), execute: () => log.push('recaptcha execute') };`,
        )
        .put(
          '/leadinfo.js',
          'for (const [name] of leadinfo.q) log.push(`leadinfo ${leadinfo.t} ${name}`);',
        );
      const own = {
        ...manifest,
        services: ['gtag', 'matomo', 'recaptcha', 'lead'].map((id) => ({
          id,
          name: id,
          purpose: 'marketing',
        })),
      };
      site.putJson('/privacy.json', own).put(
        '/',
        page({
          body:
            // Each as its vendor documents it.
            heldSource('gtag', '/gtag.js?id=G-1', 'async') +
            held(
              'gtag',
              `window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date()); gtag('config', 'G-1');`,
            ) +
            held(
              'matomo',
              `var _paq = window._paq = window._paq || []; _paq.push(['trackPageView']);
              (function() { var d=document, g=d.createElement('script'), s=d.getElementsByTagName('script')[0]; g.async=true; g.src='/matomo.js'; s.parentNode.insertBefore(g,s); })();`,
            ) +
            held('matomo', `_paq.push(['trackGoal']);`) +
            held(
              'recaptcha',
              `if (typeof grecaptcha === 'undefined') { grecaptcha = {}; }
              grecaptcha.ready = function(cb) { const c = '___grecaptcha_cfg'; window[c] = window[c] || {}; (window[c]['fns'] = window[c]['fns'] || []).push(cb); };
              grecaptcha.ready(() => grecaptcha.execute());`,
            ) +
            heldSource('recaptcha', '/recaptcha.js', 'defer') +
            held(
              'lead',
              `(function(l,e,a,d,i,n,f,o){if(!l[i]){l.GlobalLeadinfoNamespace=l.GlobalLeadinfoNamespace||[];l.GlobalLeadinfoNamespace.push(i);l[i]=function(){(l[i].q=l[i].q||[]).push(arguments)};l[i].t=l[i].t||n;l[i].q=l[i].q||[];o=e.createElement(a);f=e.getElementsByTagName(a)[0];o.async=1;o.src=d;f.parentNode.insertBefore(o,f);}}(window,document,'script','/leadinfo.js','leadinfo','LI-1')); leadinfo('page');`,
            ),
        }),
      );
      const tab = await scene.visitor.open('/');
      await tab.answer('Alles accepteren');
      await tab.noted(8);
      await tab.page.evaluate(
        `gtag('event'); _paq.push(['later']); grecaptcha.ready(() => grecaptcha.execute())`,
      );
      await tab.noted(11);
      await tab.settle();
      const by = async (name: string): Promise<readonly string[]> =>
        (await tab.notes()).filter((text) => text.startsWith(name));
      assert.deepEqual(await by('gtag'), [
        'gtag consent',
        'gtag set',
        'gtag js',
        'gtag config',
        'gtag event',
      ]);
      assert.deepEqual(await by('matomo'), [
        'matomo trackPageView',
        'matomo trackGoal',
        'matomo later',
      ]);
      assert.deepEqual(await by('recaptcha'), ['recaptcha execute', 'recaptcha execute']);
      assert.deepEqual(await by('leadinfo'), ['leadinfo LI-1 page']);
    }),
  );
});

describe('document.write', () => {
  const write = (how: string): string => `document.${how}('<p>wiped</p>'); log.push('${how}');`;
  const all = `document.open(); ${write('write')} ${write('writeln')} document.close();`;

  it(
    'cannot wipe the page, wherever in released code it is',
    play(async (scene) => {
      scene.site.put('/write.js', all);
      const tab = await visit(
        scene,
        '<p id="text">Tekst</p>' +
          held('counter', all) +
          held('counter', all, 'data-type="module"') +
          heldSource('counter', '/write.js') +
          heldSource('counter', '/write.js', 'defer') +
          heldSource('counter', '/write.js', 'async') +
          heldSource('counter', '/write.js', 'data-type="module"') +
          `<template data-consent="counter"><script>${all}</script><script src="/write.js"></script></template>` +
          held(
            'counter',
            `document.addEventListener('DOMContentLoaded', () => { ${all} }); onload = () => { ${all} };`,
          ),
      );
      await tab.answer('Alles accepteren');
      await tab.noted(20);
      await tab.settle();
      assert.equal((await tab.notes()).length, 20);
      assert.equal(await tab.page.$eval('#text', ({ textContent }) => textContent), 'Tekst');
      assert.equal(await tab.page.evaluate(() => document.body.innerText.includes('wiped')), false);
      assert.match(await tab.told(/document\.write/), /data-consent="counter"/);
    }),
  );

  it(
    'cannot wipe the page in what a file, a module or an accessor lets wait',
    play(async (scene) => {
      scene.site
        .put('/listens.js', `addEventListener('load', () => { ${all} });`)
        .put('/state.js', `document.onreadystatechange = () => { ${all} };`)
        .put(
          '/object.js',
          `document.addEventListener('DOMContentLoaded', { handleEvent() { addEventListener('load', () => { ${all} }); } });`,
        );
      const tab = await visit(
        scene,
        '<p id="text">Tekst</p>' +
          heldSource('counter', '/listens.js') +
          heldSource('counter', '/state.js', 'defer') +
          heldSource('counter', '/listens.js?async', 'async') +
          heldSource('counter', '/listens.js?module', 'data-type="module"') +
          heldSource('chat', '/object.js'),
      );
      await tab.answer('Alles accepteren');
      await tab.noted(10);
      await tab.settle();
      assert.equal((await tab.notes()).length, 10);
      assert.equal(await tab.page.$eval('#text', ({ textContent }) => textContent), 'Tekst');
      assert.equal(await tab.page.evaluate(() => document.body.innerText.includes('wiped')), false);
      assert.match(await tab.told(/document\.write/), /src="\/\w+\.js/);
    }),
  );

  it(
    'cannot wipe the page in what released code promises, nor by the prototype, nor in handlers and timers of files',
    play(async (scene) => {
      const wipe = (name: string): string => `${all} log.push('${name}');`;
      scene.site
        .put('/empty.js', ';')
        .put(
          '/timer.js',
          `setTimeout(() => { ${wipe('timer')} }); fetch('/empty.js').then(() => { ${wipe('answer')} });`,
        );
      const tab = await visit(
        scene,
        '<p id="text">Tekst</p>' +
          held('counter', `Promise.resolve().then(() => {}).then(() => { ${wipe('promise')} });`) +
          held(
            'counter',
            "Document.prototype.write.call(document, 'wiped'); Document.prototype.open.call(document); log.push('prototype');",
          ) +
          held(
            'counter',
            `for (const source of ['/empty.js', '/lost.js']) {
               const made = document.createElement('script');
               made.src = source;
               made.onload = made.onerror = async ({ type }) => { ${wipe('handler')} await null; ${wipe('promise of a handler')} };
               document.body.append(made);
             }`,
          ) +
          heldSource('counter', '/timer.js') +
          heldSource(
            'counter',
            '/empty.js',
            `onload="${all.replaceAll('"', '&quot;')} log.push('attribute')"`,
          ) +
          held(
            'counter',
            `addEventListener('load', async () => { await null; ${wipe('promise of a listener')} });`,
          ),
      );
      await tab.answer('Alles accepteren');
      const names = [
        'promise',
        'prototype',
        'timer',
        'answer',
        'attribute',
        'promise of a listener',
      ];
      const twice = ['handler', 'promise of a handler'];
      const expected = [...names, ...twice, ...twice].sort();
      const count = expected.length + 2 * (expected.length - 1);
      await tab.noted(count);
      await tab.settle();
      const notes = await tab.notes();
      assert.deepEqual(notes.filter((text) => !text.startsWith('write')).sort(), expected);
      assert.equal(await tab.page.$eval('#text', ({ textContent }) => textContent), 'Tekst');
      assert.equal(await tab.page.evaluate(() => document.body.innerText.includes('wiped')), false);
    }),
  );

  it(
    'is the page’s own at once, also while released code is still fetching',
    play(async (scene) => {
      const { site } = scene;
      let arrive: () => void = () => undefined;
      const after = new Promise<void>((resolve) => (arrive = resolve));
      site.put('/slow.js', { body: ';', after });
      const tab = await visit(
        scene,
        held(
          'counter',
          `${loader('/slow.js')} addEventListener('load', () => {}); page(); // document.write`,
        ),
        {
          head: `<script>
            // A message is the first that can happen after the script.
            window.page = () => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { ${write('write')} document.close(); }; port2.postMessage(''); };
          </script>`,
        },
      );
      await grant(tab, 'counter');
      await tab.noted(1);
      // The banner is back beside the new body, which WebKit sees as a line below its text.
      assert.equal(await tab.page.evaluate(() => document.body.innerText.trim()), 'wiped');
      arrive();
    }),
  );

  it(
    'is the page’s own again afterwards, whatever that is',
    play(async (scene) => {
      const tab = await visit(scene, held('counter', all), {
        head: "<script>document.write = (text) => log.push('own ' + text);</script>",
      });
      await grant(tab, 'counter');
      assert.deepEqual(await tab.noted(2), ['write', 'writeln']);
      await tab.page.evaluate(() => {
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- what old pages do
        document.write('text');
      });
      assert.deepEqual(await tab.notes(), ['write', 'writeln', 'own text']);
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- what old pages use
      assert.ok(await tab.page.evaluate(() => document.writeln === Document.prototype.writeln));
    }),
  );
});
