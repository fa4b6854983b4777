import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { useBrowser } from './support/browser.js';
import { it } from './support/engine.js';
import { grant, note, visit } from './support/gate.js';
import { held, heldSource, manifest, page } from './support/pages.js';
import type { Tab } from './support/tab.js';

const play = useBrowser();
const cached = useBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });

/** Ways in which pages and frameworks bring markup, each by its name; each gets the markup and a box on the page. */
const ways = `<script>
  const parse = (markup) => new DOMParser().parseFromString('<body>' + markup, 'text/html').body;
  const parts = (markup) => Object.assign(document.createElement('template'), { innerHTML: markup }).content;
  customElements.define('x-box', class extends HTMLElement {
    connectedCallback() { this.innerHTML = this.getAttribute('markup'); }
  });
  const ways = {
    innerHTML: (box, markup) => box.innerHTML = markup,
    outerHTML: (box, markup) => box.appendChild(document.createElement('p')).outerHTML = markup,
    insertAdjacentHTML: (box, markup) => box.insertAdjacentHTML('afterend', markup),
    setHTMLUnsafe: (box, markup) => box.setHTMLUnsafe(markup),
    fragment: (box, markup) => box.append(document.createRange().createContextualFragment(markup)),
    template: (box, markup) => box.append(parts(markup)),
    clone: (box, markup) => box.append(parts(markup).cloneNode(true)),
    imported: (box, markup) => box.append(document.importNode(parts(markup), true)),
    adopted: (box, markup) => box.append(...parse(markup).childNodes),
    replaceChildren: (box, markup) => box.replaceChildren(...parse(markup).childNodes),
    replaceWith: (box, markup) => box.replaceWith(...parse(markup).childNodes),
  };
  ways.element = (box, markup) => {
    const element = document.createElement('x-box');
    element.setAttribute('markup', markup);
    box.append(element);
  };
  ways.built = (box, markup) => {
    for (const { attributes, text, localName, innerHTML } of parse(markup).children) {
      const copy = document.createElement(localName);
      // In the page before it is complete, within one task.
      box.append(copy);
      for (const { name, value } of attributes) copy.setAttribute(name, value);
      if (localName === 'script') copy.textContent = text;
      else copy.innerHTML = innerHTML;
    }
  };
  function bring(name, prefix) {
    const text = prefix + ' ' + name;
    const box = document.createElement('div');
    document.body.append(box);
    ways[name](box,
      '<script type="text/plain" data-consent="counter">log.push("' + text + '")<\\/script>' +
      '<template data-consent="counter"><script>log.push("' + text + ' in template")<\\/script></template>' +
      '<script type="text/plain" data-consent="chat">log.push("no")<\\/script>');
  }
</script>`;

type Bringing = typeof globalThis & { bring: (name: string, prefix: string) => void };
const names =
  'innerHTML outerHTML insertAdjacentHTML setHTMLUnsafe fragment template clone imported adopted replaceChildren replaceWith element built'.split(
    ' ',
  );
const bring = (tab: Tab, prefix: string): Promise<void> =>
  tab.page.evaluate(
    (all, text) => {
      for (const name of all) (globalThis as Bringing).bring(name, text);
    },
    names,
    prefix,
  );
const expected = (prefix: string): readonly string[] =>
  names.flatMap((name) => [`${prefix} ${name}`, `${prefix} ${name} in template`]).sort();

describe('what a page brings later', () => {
  it(
    'is held before the choice, runs once after it, and at once when it comes after it, in whatever way it comes',
    play(async (scene) => {
      const tab = await visit(scene, '', { head: ways });
      await bring(tab, 'early');
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      await grant(tab, 'counter');
      await tab.noted(2 * names.length);
      await tab.settle();
      assert.deepEqual([...(await tab.notes())].sort(), expected('early'));
      await bring(tab, 'late');
      await tab.settle();
      assert.deepEqual([...(await tab.notes())].sort(), [
        ...expected('early'),
        ...expected('late'),
      ]);
    }),
  );

  it(
    'stays held in a shadow root, which the gate does not look into',
    play(async (scene) => {
      const markup =
        held('counter', note('no')) + '<template data-consent="counter"><p></p></template>';
      const tab = await visit(
        scene,
        `<div id="declared"><template shadowrootmode="open">${markup}</template></div><div id="attached"></div>`,
      );
      await tab.page.evaluate((text) => {
        const root = document.getElementById('attached')?.attachShadow({ mode: 'open' });
        if (root) root.innerHTML = text;
      }, markup);
      await grant(tab, 'counter');
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      assert.deepEqual(
        await tab.page.$$eval('#declared, #attached', (all) =>
          all.map(
            ({ shadowRoot }) =>
              shadowRoot?.querySelectorAll('template, [type="text/plain"]').length,
          ),
        ),
        [2, 2],
      );
    }),
  );
});

describe('an element that a framework moves about', () => {
  it(
    'runs once, wherever it was and however often it came and went',
    play(async (scene) => {
      scene.site.put('/a.js', note('a'));
      const tab = await visit(
        scene,
        `<div id="one">${heldSource('counter', '/a.js', 'id="a"')}${held('counter', note('b'), 'id="b"')}<template id="c" data-consent="counter"><script>${note('c')}</script></template></div><div id="two"></div>`,
      );
      await tab.page.evaluate(async () => {
        const all = ['a', 'b', 'c'].map((id) => document.getElementById(id) as Element);
        const [one, two] = [...document.querySelectorAll('div')];
        for (let time = 0; time < 3; time++) {
          two?.append(...all);
          for (const element of all) element.remove();
          one?.append(...all);
          await new Promise(requestAnimationFrame);
        }
        const decided = window.helder?.decide({ counter: 'granted' });
        two?.append(...all);
        await decided;
        for (const element of all) document.body.append(element);
      });
      await tab.noted(3);
      await tab.settle();
      assert.deepEqual([...(await tab.notes())].sort(), ['a', 'b', 'c']);
    }),
  );

  it(
    'does not run again when what it became is moved, copied or kept by the page',
    play(async (scene) => {
      scene.site.put('/a.js', note('a'));
      const tab = await visit(
        scene,
        `<div>${heldSource('counter', '/a.js', 'id="a"')}${held('counter', note('b'), 'id="b"')}</div>`,
      );
      const old = await tab.page.evaluateHandle(() => [...document.querySelectorAll('div script')]);
      await grant(tab, 'counter');
      await tab.noted(2);
      await old.evaluate(async (kept) => {
        const box = document.querySelector('div');
        const scripts = [...document.querySelectorAll('div script')];
        document.body.append(...scripts, ...scripts.map((script) => script.cloneNode(true)));
        document.body.append(...kept);
        await new Promise(requestAnimationFrame);
        box?.append(...kept, ...scripts);
      });
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['a', 'b']);
    }),
  );
});

/** In the head: goes to other pages as Turbo does, and keeps what it leaves as it does. */
const turbo = `<script>
  window.kept = new Map();
  function show(body) {
    for (const old of body.querySelectorAll('script')) {
      const script = document.createElement('script');
      for (const { name, value } of old.attributes) script.setAttribute(name, value);
      script.textContent = old.textContent;
      old.replaceWith(script);
    }
    document.body.replaceWith(body);
  }
  function keep() { kept.set(location.pathname, document.body.cloneNode(true)); }
  async function visitPage(path) {
    const markup = await (await fetch(path)).text();
    keep();
    history.pushState({}, '', path);
    show(document.adoptNode(new DOMParser().parseFromString(markup, 'text/html').body));
  }
  addEventListener('popstate', () => show(kept.get(location.pathname).cloneNode(true)));
</script>`;

const turn = (tab: Tab, path: string): Promise<void> =>
  tab.page.evaluate(
    (to) => (globalThis as unknown as { visitPage: (path: string) => Promise<void> }).visitPage(to),
    path,
  );

/** Goes back in the history of one document. */
const back = (tab: Tab): Promise<unknown> =>
  tab.page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('popstate', () => setTimeout(resolve), { once: true });
        history.back();
      }),
  );

describe('a page that swaps its body', () => {
  const bodyOf = (name: string): string =>
    held('counter', note(name)) +
    `<template data-consent="counter"><p id="${name}"></p></template>`;

  it(
    'releases on each page what is held there, once, and nothing before the choice',
    play(async (scene) => {
      const tab = await visit(scene, bodyOf('first'), { head: turbo });
      scene.site
        .put('/two', page({ body: bodyOf('two') }))
        .put('/three', page({ body: bodyOf('three') }));
      await turn(tab, '/two');
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      // The banner survives, and what is kept of the first page is held as well.
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(1), ['two']);
      await tab.page.waitForSelector('#two');
      await turn(tab, '/three');
      assert.deepEqual(await tab.noted(2), ['two', 'three']);
      await tab.page.waitForSelector('#three');
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['two', 'three']);
    }),
  );

  it(
    'that comes back from what was kept before the choice is held until the choice, and released after it',
    play(async (scene) => {
      const tab = await visit(scene, bodyOf('first'), { head: turbo });
      scene.site.put('/two', page({ body: '<p>two' }));
      await turn(tab, '/two');
      await back(tab);
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      await turn(tab, '/two');
      await tab.answer('Alles accepteren');
      await back(tab);
      assert.deepEqual(await tab.noted(1), ['first']);
      await tab.page.waitForSelector('#first');
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['first']);
    }),
  );
});

it(
  'a route of a single-page site releases what it brings, as often as it brings it',
  play(async (scene) => {
    const tab = await visit(scene, '<main></main>');
    const route = (path: string): Promise<void> =>
      tab.page.evaluate(async (to) => {
        history.pushState({}, '', to);
        const main = document.querySelector('main');
        if (main)
          main.innerHTML = `<script type="text/plain" data-consent="counter">log.push('${to}')</script>`;
        await new Promise(requestAnimationFrame);
      }, path);
    await route('/a');
    await route('/b');
    await grant(tab, 'counter');
    assert.deepEqual(await tab.noted(1), ['/b']);
    await route('/c');
    await route('/a');
    assert.deepEqual(await tab.noted(3), ['/b', '/c', '/a']);
    await tab.page.evaluate(() => history.back());
    await tab.settle();
    assert.deepEqual(await tab.notes(), ['/b', '/c', '/a']);
  }),
);

describe('a page that writes itself anew with document.open', () => {
  const rewrite = (tab: Tab): Promise<void> =>
    tab.page.evaluate(
      (markup) => {
        document.open();
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- what old pages do
        document.write(markup);
        document.close();
      },
      `<!doctype html><title>Nieuw</title><p>${held('counter', note('anew'))}<template data-consent="counter"><i></i></template>${held('chat', note('no'))}<p id="last">`,
    );

  it(
    'has nothing released before the choice',
    play(async (scene) => {
      const tab = await visit(scene, held('counter', note('old')));
      await rewrite(tab);
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
    }),
  );

  it(
    'has released what is granted',
    play(async (scene) => {
      const tab = await visit(scene, '');
      await grant(tab, 'counter');
      await rewrite(tab);
      assert.deepEqual(await tab.noted(1), ['anew']);
      await tab.page.waitForSelector('i');
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['anew']);
    }),
  );
});

it(
  'a page with a thousand held scripts is kept from nothing, by one observer',
  play(async ({ site, visitor }) => {
    const count = `<script>
      window.observers = 0;
      window.MutationObserver = class extends MutationObserver {
        constructor(...rest) { super(...rest); observers++; }
      };
    </script>`;
    const numbers = Array.from({ length: 1000 }, (_, i) => i);
    const body = numbers.map((i) => held('counter', `log.push(${i})`)).join('\n<p>tekst</p>');
    site.put('/', page({ inline: manifest, body }).replace('<script', `${count}<script`));
    const tab = await visitor.newTab();
    await tab.page.tracing.start({ categories: ['devtools.timeline'] });
    await tab.goto('/');
    await tab.question();
    await tab.settle();
    const calls = ownCalls(await tab.page.tracing.stop());
    assert.ok(calls.length > 100, 'seen at work');
    assert.ok(Math.max(...calls) < 50, `${Math.max(...calls)} ms`);
    await tab.answer('Alles accepteren');
    assert.deepEqual(await tab.noted(numbers.length), numbers);
    await tab.settle();
    // One for all that is held, and one that keeps the banner on the page while it asks.
    assert.equal(
      await tab.page.evaluate(() => (globalThis as { observers?: number }).observers),
      2,
    );
    assert.deepEqual(await tab.notes(), numbers);
  }),
);

/** How long each call of helder kept the processor busy, in milliseconds: another measure than time, on a busy machine. */
function ownCalls(trace: Uint8Array = new Uint8Array()): readonly number[] {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString()) as {
    traceEvents: TraceEvent[];
  };
  return traceEvents.flatMap(({ args, tdur }) =>
    tdur !== undefined && args.data?.url?.includes('/helder/') ? tdur / 1000 : [],
  );
}

interface TraceEvent {
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

describe('the back/forward cache', () => {
  it(
    'keeps a page with helder, which then follows what was decided meanwhile, and runs nothing twice',
    cached(async ({ site, visitor }) => {
      const fresh = { 'cache-control': 'max-age=0' };
      const shown =
        '<script>addEventListener("pageshow", ({ persisted }) => log.push("kept " + persisted))</script>';
      const body = held('counter', note('counter')) + held('chat', note('chat'));
      site
        .put('/', { body: page({ inline: manifest, head: shown, body }), headers: fresh })
        .put('/other', { body: '<!doctype html><p>elders', headers: fresh });
      const tab = await visitor.open('/');
      await grant(tab, 'counter');
      await tab.noted(2);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['kept false', 'counter']);
      await tab.page.goto(`${site.origin()}/other`);
      await tab.page.goBack();
      await tab.noted(3);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['kept false', 'counter', 'kept true']);
      // On a page without helder the record goes.
      await tab.page.goto(`${site.origin()}/other`);
      await tab.page.evaluate(() => (document.cookie = 'helder=; Max-Age=0; Path=/'));
      await tab.page.goBack();
      // Withdrawn code had run there, so that the page has been loaded anew, and asks.
      await tab.page.waitForFunction(
        () =>
          (window as unknown as { log: unknown[] }).log.length === 1 &&
          document.querySelector('consent-banner p') !== null,
      );
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['kept false']);
    }),
  );
});
