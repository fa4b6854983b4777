import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { JSHandle } from 'puppeteer-core';
import { useBrowser, type Scene } from './support/browser.js';
import { it } from './support/engine.js';
import { grant, hashOf, hurry, never, note, unheld, until, visit } from './support/gate.js';
import { held, heldSource, manifest, page } from './support/pages.js';
import type { Tab } from './support/tab.js';

const play = useBrowser();

/** Opens a page that helder holds, or, without holding anything, the same page as it would be without helder. */
async function open(scene: Scene, body: string, isHeld: boolean, head = ''): Promise<Tab> {
  scene.site.putJson('/privacy.json', manifest);
  scene.site.put('/', page({ head, body: isHeld ? body : unheld(body) }));
  const tab = await scene.visitor.open('/');
  if (isHeld) await tab.page.evaluate(() => window.helder?.acceptAll());
  return tab;
}

describe('a released script', () => {
  const tell = `<script>
    function tell(script) {
      log.push(JSON.stringify(script && { id: script.id, className: script.className, data: { ...script.dataset },
        src: script.src, type: script.type, text: script.text, parent: script.parentNode.id, nonce: script.nonce,
        before: script.previousElementSibling && script.previousElementSibling.id, is: document.currentScript === script }));
    }
  </script>`;
  const code = 'tell(document.currentScript)';
  const attributes = [
    'class="a b" title="x &quot;y&quot; <z>" lang="en" dir="ltr" hidden tabindex="-1"',
    'data-account="12" data-a-b="" data-config=\'{"a": "1 > 0"}\' data-cfasync="false"',
    'async charset="utf-8" fetchpriority="high" blocking="render"',
    'defer="" aria-hidden="true" itemprop="p" slot="s" part="p" is="x-y" custom UPPER=Case',
    `crossorigin integrity="${hashOf(code)}" referrerpolicy="no-referrer" nonce="abc"`,
    'onload="log.push(`loaded ${this.id}`)" onerror="log.push(`failed ${this.id}`)"',
    'data-type="module" onload="log.push(`loaded ${this.id}`)"',
    'data-type="module" async nomodule',
    'data-type="text/javascript" language="JavaScript" style="color: red" xmlns="y"',
  ];
  const body = `<div id="box">${attributes
    .map(
      (is, i) => `
        <script type="text/plain" data-consent="counter" src="/seen.js?${i}" id="e${i}" ${is}>{"of": "its own <b> &amp;"}</script>
        ${held('chat', `${code} // <b> &amp;`, `id="i${i}" ${is}`)}`,
    )
    .join('')}</div>`;

  const looks = async (scene: Scene, isHeld: boolean): Promise<unknown> => {
    scene.site.put('/seen.js', code);
    const tab = await open(scene, body, isHeld, tell);
    // Two events of its own tell that a script has loaded.
    const notes = await tab.noted(2 * attributes.length + 2);
    const scripts = await tab.page.$$eval('#box script', (all) =>
      all.map(({ attributes, text }) => [
        ...[...attributes].map(({ name, value }) => `${name}=${value}`).sort(),
        text,
      ]),
    );
    return { notes: [...notes].sort(), scripts };
  };

  it(
    'has the attributes, the text and the place it would have without helder, and sees them',
    play(async (scene) => {
      const native = await looks(scene, false);
      assert.deepEqual(await looks(scene, true), native);
    }),
  );

  interface Request {
    readonly kind: string;
    readonly path: string;
    readonly referer: string | undefined;
    readonly others: readonly (string | undefined)[];
  }

  /** What a server can see of requests, in the order of their paths. */
  const requests = async (scene: Scene, isHeld: boolean): Promise<readonly Request[]> => {
    const { site, visitor } = scene;
    const own = site.origin();
    const other = site.origin('cdn.site.test');
    const headers = {
      'access-control-allow-origin': own,
      'access-control-allow-credentials': 'true',
      'set-cookie': 'known=1; Path=/',
    };
    const answer = { body: 'log.push(1)', headers };
    const policies = ['no-referrer', 'origin', 'same-origin', 'strict-origin', 'unsafe-url', 'bad'];
    const kinds = [
      ...['', 'crossorigin', 'crossorigin="use-credentials"', 'fetchpriority="low"'],
      ...policies.map((policy) => `referrerpolicy="${policy}"`),
      ...['async', 'defer', 'data-type="module"'].flatMap((kind) => [
        kind,
        `${kind} crossorigin="use-credentials" referrerpolicy="origin"`,
        `${kind} crossorigin integrity="${hashOf(answer.body)}" referrerpolicy="unsafe-url"`,
      ]),
    ];
    const markup = kinds.map((is, i) => {
      site.put(`cdn.site.test/${i}.js`, answer);
      return heldSource('counter', `${other}/${i}.js`, is);
    });
    site.put('/slow.js', { body: 'log.push(0)', after: site.request('/2.js') });
    site.put('cdn.site.test/cookie.js', { headers });
    site.put('/before', `<script src="${other}/cookie.js"></script>`);
    await (await visitor.newTab()).page.goto(`${own}/before`);
    site.requests.length = 0;
    const tab = await open(scene, heldSource('counter', '/slow.js') + markup.join('\n'), isHeld);
    await tab.noted(kinds.length + 1);
    await tab.settle();
    return site.requests
      .filter(({ host }) => host === 'cdn.site.test')
      .map(({ path, headers: { referer, origin, cookie, accept } }) => ({
        kind: kinds[parseInt(path.slice(1))] ?? '',
        path,
        referer,
        others: [origin, cookie, accept],
      }))
      .sort((one, other) => one.path.localeCompare(other.path));
  };
  const isModule = ({ kind }: Request): boolean => kind.includes('module');

  it(
    'is asked for once, with the headers it would be asked for with without helder',
    play(async (scene) => {
      // Where modules are asked for has a test of its own.
      const seen = async (isHeld: boolean): Promise<readonly Request[]> =>
        (await requests(scene, isHeld)).map((one) =>
          isModule(one) ? { ...one, referer: undefined } : one,
        );
      const native = await seen(false);
      assert.deepEqual(await seen(true), native);
    }),
  );

  it(
    'tells where it is asked for as it would without helder where it is a module',
    play(async (scene) => {
      const seen = async (isHeld: boolean): Promise<unknown> =>
        (await requests(scene, isHeld)).filter(isModule);
      const native = await seen(false);
      assert.deepEqual(await seen(true), native);
    }),
  );

  it(
    'that is of a type that browsers do not run stays what it is, and holds nobody',
    play(async (scene) => {
      const types = [
        'text/typescript',
        'litespeed/javascript',
        'application/ld+json',
        'text/plain',
      ];
      const body = types.map(
        (type) =>
          `<script type="text/plain" data-consent="counter" data-type="${type}" src="/inert.js"></script>` +
          held('counter', note('inert'), `data-type="${type}"`) +
          `<template data-consent="counter"><script type="${type}" src="/inert.js" ></script></template>`,
      );
      const tab = await open(scene, body.join('') + held('counter', note('after')), true);
      assert.deepEqual(await tab.noted(1), ['after']);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['after']);
      assert.deepEqual(scene.site.asked(/inert/), []);
      assert.deepEqual(
        await tab.page.$$eval('body script', (all) => all.map(({ type }) => type).filter(Boolean)),
        types.flatMap((type) => [type, type, type]),
      );
    }),
  );
});

describe('the order of one service', () => {
  for (const order of [
    ['inline', 'classic', 'defer', 'module', 'classic', 'inline', 'defer', 'module'],
    ['module', 'defer', 'inline', 'classic', 'inline', 'module', 'classic', 'defer'],
    ['defer', 'classic', 'classic', 'module', 'module', 'inline', 'inline', 'defer'],
  ]) {
    it(
      `${order.join(', ')}: is that of a page without helder, however slow each of them is`,
      play(async (scene) => {
        const { site } = scene;
        const paths = order.flatMap((kind, i) => (kind === 'inline' ? [] : `/${i}.js`));
        const body = order.map((kind, i) => {
          const name = `${i} ${kind}`;
          if (kind === 'inline') return held('counter', note(name));
          const type = kind === 'module' ? 'data-type="module"' : kind;
          return heldSource('counter', `/${i}.js`, type);
        });
        const put = (): void => {
          site.requests.length = 0;
          // Each is answered only when the next one has been asked for.
          for (const [i, path] of paths.entries()) {
            const next = paths[i + 1];
            const name = `${path.slice(1, -3)} ${order[parseInt(path.slice(1))] ?? ''}`;
            site.put(path, { body: note(name), ...(next && { after: site.request(next) }) });
          }
        };
        put();
        const native = await (await open(scene, body.join('\n'), false)).noted(order.length);
        assert.equal(native.length, order.length);
        put();
        const tab = await open(scene, body.join('\n'), true);
        assert.deepEqual(await tab.noted(order.length), native, 'chosen on this page');
        put();
        await tab.reload();
        assert.deepEqual(await tab.noted(order.length), native, 'chosen on an earlier page');
      }),
    );
  }

  const failing = [
    ['a missing file', 'src="/missing.js"'],
    ['a connection that is cut', 'src="/cut.js"'],
    ['code that throws', 'src="/throws.js"'],
    ['code that is no code', 'src="/wrong.js"'],
    ['another file than integrity says', `src="/other.js" integrity="${hashOf('x')}"`],
    ['a host that is not there', 'src="http://nowhere.invalid/a.js"'],
    ['a host that forbids it', 'src="/forbidden.js" crossorigin'],
    ['an import that is missing', 'src="/imports.js"'],
    ['an import that throws', 'src="/imports-throwing.js"'],
    ['an empty address', 'src=""'],
    ['an address that is none', 'src="http://["'],
    ['an address of code', `src="javascript:log.push('address')"`],
  ] as const;

  it(
    'goes on after what fails, in both lanes',
    play(async (scene) => {
      const { site, visitor } = scene;
      visitor.expectedErrors = /on purpose|Unexpected|SyntaxError|import/;
      site
        .put('/cut.js', { refused: true })
        .put('/throws.js', 'throw new Error("on purpose")')
        // Another, since WebKit forgets that a module has thrown.
        .put('/throws-too.js', 'throw new Error("on purpose")')
        .put('/wrong.js', '<!doctype html><p>')
        .put('/other.js', note('other'))
        .put('/imports.js', `import '/missing.js'; ${note('no')}`)
        .put('/imports-throwing.js', `import '/throws-too.js'; ${note('no')}`)
        .put('other.test/forbidden.js', {
          body: note('no'),
          headers: { 'access-control-allow-origin': 'http://else.test' },
        });
      const script = (is: string, kind: string): string =>
        `<script type="text/plain" data-consent="counter" ${is.replace('/forbidden', `${site.origin('other.test')}/forbidden`)} ${kind}></script>`;
      const tab = await open(
        scene,
        failing.map(([, is]) => script(is, '')).join('') +
          held('counter', note('classic')) +
          failing.map(([, is]) => script(is, 'defer')).join('') +
          failing.map(([, is]) => script(is, 'data-type="module"')).join('') +
          heldSource('counter', 'data:text/javascript,log.push(`last`)', 'defer'),
        true,
      );
      assert.deepEqual(await tab.noted(2), ['classic', 'last']);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['classic', 'last']);
    }),
  );

  for (const [kind, is, others] of [
    ['a classic script', '', []],
    ['a deferred script', 'defer', ['classic']],
    ['a module', 'data-type="module"', ['classic']],
    ['an asynchronous script', 'async', ['classic', 'deferred']],
  ] as const)
    it(
      `waits for ${kind} that never answers only where the browser would, and the console tells once`,
      play(async (scene) => {
        scene.site.put('/hang.js', { after: never }).putJson('/privacy.json', manifest);
        const defer = 'data:text/javascript,log.push(`deferred`)';
        const other = 'data:text/javascript,log.push(`other`)';
        const body =
          heldSource('counter', '/hang.js', is) +
          held('counter', note('classic')) +
          heldSource('counter', defer, 'defer') +
          held('chat', note('other')) +
          heldSource('chat', other, 'defer');
        scene.site.put('/', page({ body }));
        const tab = await scene.visitor.newTab();
        await hurry(tab);
        await tab.goto('/');
        await tab.answer('Alles accepteren');
        // At once no time is left for any other either.
        await tab.told(/10 seconds[^]*hang\.js/);
        await tab.noted(others.length + 2);
        await tab.settle();
        const notes = await tab.notes();
        assert.deepEqual([...notes].sort(), [...others, 'other', 'other'].sort());
        assert.equal(tab.console.filter((text) => /10 seconds[^]*hang\.js/.test(text)).length, 1);
      }),
    );
});

describe('what needs several services', () => {
  it(
    'has its turn in the lanes of each of them',
    play(async (scene) => {
      const { site } = scene;
      site
        .put('/a.js', { body: note('counter first'), after: site.request('/b.js') })
        .put('/b.js', { body: note('chat first'), after: site.request('/both.js') })
        .put('/both.js', note('both'));
      const tab = await visit(
        scene,
        heldSource('counter', '/a.js') +
          heldSource('chat', '/b.js') +
          heldSource('chat counter', '/both.js') +
          held('counter', note('counter last')) +
          held('support', note('chat last')) +
          held('films', note('film')),
      );
      await grant(tab, 'counter', 'chat', 'films');
      const notes = (await tab.noted(6)).filter((text) => text !== 'film');
      assert.deepEqual([...notes.slice(0, 2)].sort(), ['chat first', 'counter first']);
      assert.deepEqual(notes.slice(2), ['both', 'counter last', 'chat last']);
    }),
  );

  it(
    'stands in one lane with what names the service or its purpose',
    play(async (scene) => {
      const { site } = scene;
      site.put('/a.js', { body: note('a'), after: site.request('/b.js') }).put('/b.js', note('b'));
      const tab = await visit(
        scene,
        heldSource('statistical', '/a.js') +
          held('counter', note('inline')) +
          heldSource('counter statistical', '/b.js') +
          held('statistical', note('last')),
      );
      await grant(tab, 'counter');
      assert.deepEqual(await tab.noted(4), ['a', 'inline', 'b', 'last']);
    }),
  );
});

describe('what waits for its turn', () => {
  /** A page whose second script waits for the first. */
  const wait = async (scene: Scene): Promise<{ tab: Tab; arrive: () => void }> => {
    let arrive: () => void = () => undefined;
    const after = new Promise<void>((resolve) => (arrive = resolve));
    scene.site.put('/slow.js', { body: note('slow'), after });
    const tab = await visit(
      scene,
      heldSource('counter', '/slow.js') + held('counter', note('second'), 'id="second"'),
    );
    await grant(tab, 'counter');
    await scene.site.request('/slow.js');
    return { tab, arrive };
  };

  it(
    'stays held when its service is withdrawn meanwhile, and runs once when it is granted again',
    play(async (scene) => {
      const { tab, arrive } = await wait(scene);
      await tab.page.evaluate(async () => {
        // The page sees to the reload itself.
        window.helder?.addEventListener('change', (event) => event.preventDefault());
        await window.helder?.decide({ counter: 'denied' });
      });
      arrive();
      await tab.noted(1);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['slow']);
      for (let time = 0; time < 3; time++) await grant(tab, 'counter');
      await tab.noted(2);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['slow', 'second']);
    }),
  );

  it(
    'does not run when the page has taken it away, and runs once where the page puts it back',
    play(async (scene) => {
      const { tab, arrive } = await wait(scene);
      const second = (await tab.page.evaluateHandle(() =>
        document.getElementById('second'),
      )) as JSHandle<HTMLElement>;
      await second.evaluate((script) => {
        script.remove();
      });
      arrive();
      await tab.noted(1);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['slow']);
      await second.evaluate((script) => document.querySelector('h1')?.append(script));
      await until(tab, () => document.querySelector('h1 script:not([type])') !== null);
      await second.evaluate((script) => document.body.append(script));
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['slow', 'second']);
    }),
  );
});
