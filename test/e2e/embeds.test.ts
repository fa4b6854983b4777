import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.js';
import { page } from './support/pages.js';
import { Cinema, choose, covered, placeholderOf, sources, until } from './support/embeds.js';
import type { Tab } from './support/tab.js';

const play = useBrowser();

const grant = (tab: Tab, ...ids: readonly string[]): Promise<void> => decide(tab, 'granted', ids);
const withdraw = (tab: Tab, ...ids: readonly string[]): Promise<void> => decide(tab, 'denied', ids);
async function decide(
  tab: Tab,
  decision: 'granted' | 'denied',
  ids: readonly string[],
): Promise<void> {
  await tab.page.evaluate(
    (choices) => window.helder?.decide(choices),
    Object.fromEntries(ids.map((id) => [id, decision] as const)),
  );
  await tab.settle();
}

/** Every kind of element that may hold an address, each with another one. */
const kinds = (origin: string): string => `
  <link rel="stylesheet" data-consent="films" data-href="${origin}/style.css">
  <iframe data-consent="films" data-src="${origin}/iframe"></iframe>
  <img data-consent="films" data-src="${origin}/img" alt="">
  <img data-consent="films" data-srcset="${origin}/srcset 1x, ${origin}/other 99x" alt="">
  <video data-consent="films" data-src="${origin}/video" data-poster="${origin}/poster"></video>
  <video data-consent="films" preload="auto"><source data-src="${origin}/source"><track default kind="captions" data-src="/track.vtt"></video>
  <video preload="auto"><source data-consent="films" data-src="${origin}/own-source"></video>
  <audio data-consent="films" data-src="${origin}/audio" controls></audio>
  <picture data-consent="films"><source data-srcset="${origin}/picture"><img alt=""></picture>
  <embed data-consent="films" type="text/html" data-src="${origin}/embed" width="300" height="150">
  <object data-consent="films" data-data="${origin}/object" width="300" height="150"></object>
  <svg viewBox="0 0 9 9"><image data-consent="films" data-href="${origin}/image" width="9" height="9"></image></svg>`;
const names = [
  'audio',
  'embed',
  'iframe',
  'image',
  'img',
  'object',
  'own-source',
  'picture',
  'poster',
  'source',
  'srcset',
  'style.css',
  'video',
];

describe('an element that holds an address', () => {
  it(
    'contacts nobody before the choice, and loads when its service is granted, each once',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const origin = scene.site.origin('films.site.test');
      scene.site.put('/style.css', {
        body: 'h1 { color: rgb(1, 2, 3) }',
        headers: { 'content-type': 'text/css' },
      });
      const tab = await cinema.visit(kinds(origin));
      await tab.settle();
      assert.deepEqual(cinema.asked(), []);
      await grant(tab, 'films');
      const asked = (): string[] => [
        ...new Set(cinema.asked().map((name) => name.replace('films.site.test/', ''))),
      ];
      await until('all are asked for', () =>
        Promise.resolve(names.every((name) => asked().includes(name))),
      );
      // The style sheet counts.
      await tab.page.waitForFunction(
        () => getComputedStyle(document.querySelector('h1')!).color === 'rgb(1, 2, 3)',
      );
      assert.deepEqual(
        asked()
          .filter((name) => name !== 'track.vtt')
          .sort(),
        names,
      );
      await grant(tab, 'maps', 'counter');
      for (const name of ['iframe', 'img', 'embed', 'object', 'style.css'])
        assert.equal(cinema.asked().filter((one) => one.endsWith(`/${name}`)).length, 1, name);
      assert.deepEqual(tab.console, []);
    }),
  );

  it(
    'loads at once for a visitor who has granted it before, without anything but its own part of helder',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one'));
      await grant(tab, 'films', 'maps', 'counter');
      await tab.reload();
      assert.deepEqual(await tab.noted(1), ['one starts']);
      // The button, which comes when the page has loaded.
      await tab.see('Cookie-instellingen');
      assert.deepEqual(
        (await tab.paths()).filter((path) => path.startsWith('/helder/')),
        ['/helder/helder.js', '/helder/embeds.js', '/helder/button.js', '/helder/nl.js'],
      );
    }),
  );

  it(
    'waits for all services that it names, and for all services of a purpose',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(
        cinema.film('one').replace('"films"', '"films counter"') +
          cinema.film('two').replace('"films"', '"media"'),
      );
      await grant(tab, 'films');
      assert.deepEqual(await sources(tab), {});
      await grant(tab, 'counter');
      assert.deepEqual(await sources(tab), { one: 'one' });
      await grant(tab, 'maps');
      assert.deepEqual(await sources(tab), { one: 'one', two: 'two' });
    }),
  );

  it(
    'stays held where its id is unknown, which is said once, and has no placeholder',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(
        cinema.film('one').replace('"films"', '"filmz"') +
          cinema.film('two').replace('"films"', '"films filmz"'),
      );
      await grant(tab, 'films', 'maps', 'counter');
      await withdraw(tab, 'films');
      assert.deepEqual(await sources(tab), {});
      assert.deepEqual(await covered(tab), []);
      for (const id of ['one', 'two'])
        await tab.told(RegExp(`No service or purpose[^]*<iframe id="${id}"`));
      assert.equal(tab.console.filter((line) => line.includes('No service or purpose')).length, 2);
      assert.ok(tab.console.every((line) => !line.includes('inert')));
    }),
  );

  it(
    'keeps what the page shows meanwhile, and gets it back after a withdrawal',
    play(async (scene) => {
      scene.site.put('/grey', '');
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one', 'src="/grey"'));
      await placeholderOf(tab, 'one');
      assert.deepEqual(await sources(tab), { one: 'grey' });
      await grant(tab, 'films');
      assert.deepEqual(await sources(tab), { one: 'one' });
      await withdraw(tab, 'films');
      assert.deepEqual(await sources(tab), { one: 'grey' });
    }),
  );

  it(
    'is left alone once it has loaded, whatever the page makes of it',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one'));
      await grant(tab, 'films');
      await tab.page.$eval('#one', (frame) => {
        (frame as HTMLIFrameElement).src += '?autoplay';
      });
      await grant(tab, 'maps');
      const source = await tab.page.$eval('#one', (frame) => (frame as HTMLIFrameElement).src);
      assert.match(source, /\?autoplay$/);
    }),
  );

  it(
    'follows a page that gives it another address, before and after the choice',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one'));
      const give = (name: string): Promise<void> =>
        tab.page.$eval(
          '#one',
          (frame, address) => {
            (frame as HTMLElement).dataset['src'] = address;
          },
          cinema.address(name),
        );
      await give('two');
      await grant(tab, 'films');
      assert.deepEqual(await tab.noted(1), ['two starts']);
      await give('three');
      assert.deepEqual(await tab.noted(3), ['two starts', 'two stops', 'three starts']);
      assert.deepEqual(cinema.asked(), ['films.site.test/two', 'films.site.test/three']);
    }),
  );

  it(
    'is told apart from other uses of the same attributes, and from what is not held at all',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(
        `<div class="page" data-consent="films" data-href="https://example.test/"></div>
        ${cinema.film('two').replace('"films"', '" "')}
        <video data-consent="films" data-src="http://[" data-poster="/p" width="300"></video>
        <iframe data-consent="films" src="${cinema.address('one')}"></iframe>`,
      );
      const told = await tab.told(/<div/);
      assert.match(told, /nothing of it is held back/);
      await tab.told(/<iframe/);
      await tab.page.waitForSelector('video + consent-placeholder');
      await grant(tab, 'films');
      assert.equal(await tab.page.$eval('.page', (element) => element.hasAttribute('href')), false);
      assert.deepEqual(await covered(tab), []);
      assert.equal(await tab.page.$eval('iframe[src]', (frame) => frame.inert), false);
    }),
  );
});

/** As a page may spell an address that would run something. */
const HOSTILE = [
  'javascript:log.push(1)',
  'JaVaScRiPt:log.push(1)',
  ' javascript:log.push(1)',
  '&#1;javascript:log.push(1)',
  '&#9;javascript:log.push(1)',
  'java&#9;script:log.push(1)',
  'java&#10;script:log.push(1)',
  'java&#13;script:log.push(1)',
  'javascript&#9;:log.push(1)',
  'javascript&colon;log.push(1)',
  '&#x6a;avascript:log.push(1)',
  '&nbsp;javascript:log.push(1)//',
  'javascript:%6cog.push(1)',
  'javascript://example.test/%0alog.push(1)',
  'vbscript:log.push(1)',
  'blob:http://site.test/1',
  'filesystem:http://site.test/temporary/a.html',
  'file:///etc/passwd',
  'about:blank#a',
  'data:text/html,<script>parent.log.push(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5wYXJlbnQubG9nLnB1c2goMSk8L3NjcmlwdD4=',
  'view-source:http://site.test/',
  'http://[',
];
const harmless = '&nbsp;javascript:log.push(1)//';

describe('a hostile address', () => {
  it(
    'is never given to any element, in whatever spelling, and is reported',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const quote = (address: string): string => `"${address.replaceAll('"', '&quot;')}"`;
      const body = HOSTILE.map(
        (address) => `<iframe data-consent="films" data-src=${quote(address)}></iframe>
          <embed type="text/html" data-consent="films" data-src=${quote(address)}>
          <object data-consent="films" data-data=${quote(address)}></object>
          <link rel="stylesheet" data-consent="films" data-href=${quote(address)}>
          <video data-consent="films" data-src=${quote(address)}></video>`,
      ).join('');
      const tab = await cinema.visit(body);
      await grant(tab, 'films', 'maps', 'counter');
      const given = await tab.page.$$eval('[src],[data],[href]', (elements) =>
        elements
          .filter((element) => (element as HTMLElement).dataset['consent'])
          .map((element) => element.outerHTML),
      );
      // A blank that is no blank to an address makes it a relative one.
      const relative = given.filter((markup) => markup.includes('&nbsp;'));
      assert.deepEqual(given, relative);
      assert.equal(relative.length, HOSTILE.includes(harmless) ? 5 : 0);
      assert.deepEqual(await tab.notes(), []);
      assert.deepEqual(await covered(tab), []);
      assert.match(await tab.told(/never gives to it/), /javascript/);
      await tab.told(/never gives to it/, HOSTILE.length - 1);
    }),
  );

  it(
    'is left out of a srcset, candidate by candidate, and an image may have data',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
      const tab = await cinema.visit(
        `<img id="list" alt="" data-consent="films" data-srcset=" ${pixel} 1x, javascript:log.push(1) 2x,,/b.png 3x , blob:c 4x">
        <img id="data" alt="" data-consent="films" data-src="${pixel}">
        <video id="poster" data-consent="films" data-poster="${pixel}"></video>
        <img id="bad" alt="" data-consent="films" data-srcset="blob:a, blob:b 2x" data-src="javascript:log.push(1)">`,
      );
      await grant(tab, 'films');
      const read = (id: string, name: string): Promise<string | null> =>
        tab.page.$eval(`#${id}`, (element, attribute) => element.getAttribute(attribute), name);
      assert.equal(await read('list', 'srcset'), `${pixel} 1x, /b.png 3x `);
      assert.equal(await read('data', 'src'), pixel);
      assert.equal(await read('poster', 'poster'), pixel);
      assert.equal(await read('bad', 'srcset'), null);
      assert.equal(await read('bad', 'src'), null);
      await tab.told(/never gives to it/);
    }),
  );
});

describe('a page that is alive', () => {
  it(
    'may arrive in pieces, cut inside every tag',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const body = `<p>a</p>${cinema.film('one', 'title="Een film"')}<video id="video" data-consent="films" width="300"><source data-src="${cinema.address('clip')}"></video><p>b</p>`;
      const tab = await cinema.visit(body);
      await grant(tab, 'films');
      const whole = await tab.page.evaluate(() => fetch('/').then((answer) => answer.text()));
      const from = whole.indexOf('<p>a</p>');
      const cuts = [...Array(body.length).keys()]
        .filter((at) => at % 7 === 0)
        .map((at) => from + at);
      const pieces = [0, ...cuts].map((at, i) => whole.slice(at, cuts[i]));
      scene.site.put('/slow', { pieces });
      const slow = await scene.visitor.newTab();
      const arrival = slow.goto('/slow');
      await slow.page.waitForSelector('h1');
      for (let piece = 1; piece < pieces.length; piece++) {
        await slow.page.evaluate(() => fetch('/sentinel').then((answer) => answer.status));
        scene.site.more('/slow');
      }
      await arrival;
      await slow.settle();
      assert.deepEqual(await sources(slow), { one: 'one' });
      assert.deepEqual(await slow.notes(), ['one starts']);
      assert.ok(cinema.asked().includes('films.site.test/clip'));
    }),
  );

  it(
    'may add elements before and after the choice, by markup or by script',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit('<main></main>');
      await tab.page.$eval(
        'main',
        (main, markup) => {
          main.innerHTML = `<section>${markup}</section>`;
        },
        cinema.film('one'),
      );
      await placeholderOf(tab, 'one');
      await grant(tab, 'films');
      assert.deepEqual(await tab.noted(1), ['one starts']);
      await tab.page.$eval(
        'main',
        (main, address) => {
          const frame = document.createElement('iframe');
          frame.id = 'two';
          main.append(frame);
          // Frameworks set attributes one at a time.
          frame.dataset['consent'] = 'films';
          frame.dataset['src'] = address;
        },
        cinema.address('two'),
      );
      assert.deepEqual(await tab.noted(2), ['one starts', 'two starts']);
      assert.deepEqual(cinema.asked(), ['films.site.test/one', 'films.site.test/two']);
      assert.deepEqual(await covered(tab), []);
    }),
  );

  it(
    'may swap its body for a copy of itself, held or released',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one') + cinema.map());
      const swap = (): Promise<void> =>
        tab.page.evaluate(() => {
          document.body.replaceWith(document.body.cloneNode(true));
        });
      await placeholderOf(tab, 'one');
      await swap();
      await placeholderOf(tab, 'map');
      assert.deepEqual(await covered(tab), ['one', 'map']);
      await choose(tab, 'one', 'Altijd toestaan');
      await tab.noted(1);
      await swap();
      await until('the copy is covered', async () => (await covered(tab)).join() === 'map');
      await tab.noted(3);
      assert.deepEqual(await sources(tab), { one: 'one' });
      await withdraw(tab, 'films');
      await placeholderOf(tab, 'one');
      assert.deepEqual(await sources(tab), {});
      await swap();
      await placeholderOf(tab, 'one');
      assert.deepEqual(await covered(tab), ['one', 'map']);
    }),
  );

  it(
    'does not load what it kept aside while consent was withdrawn',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(
        `<main>${cinema.film('one')}<link rel="stylesheet" data-consent="films" data-href="${cinema.address('two')}"></main>`,
      );
      await grant(tab, 'films');
      await tab.noted(1);
      const asked = cinema.asked().length;
      const aside = await tab.page.evaluateHandle(() => {
        const main = document.querySelector('main')!;
        main.remove();
        return main;
      });
      await withdraw(tab, 'films');
      await aside.evaluate((main) => {
        document.body.append(main);
      });
      await placeholderOf(tab, 'one');
      await tab.settle();
      assert.deepEqual(cinema.asked().slice(asked), []);
      assert.deepEqual(await sources(tab), {});
    }),
  );
});

describe('withdrawing', () => {
  it(
    'unloads what had loaded, puts the placeholder back and adds nothing to the history',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(
        `${cinema.film('one')}<link rel="stylesheet" data-consent="films" data-href="/style.css">
        <audio id="audio" data-consent="films" data-src="${cinema.address('three')}"></audio>`,
      );
      scene.site.put('/style.css', {
        body: 'h1 { color: rgb(1, 2, 3) }',
        headers: { 'content-type': 'text/css' },
      });
      const before = await tab.page.evaluate(() => history.length);
      await grant(tab, 'films');
      await tab.noted(1);
      const frame = tab.page.frames().find((one) => one.url().endsWith('/one'));
      assert.ok(frame);
      await withdraw(tab, 'films');
      await until('it is gone', () => Promise.resolve(frame.detached));
      await placeholderOf(tab, 'one');
      assert.deepEqual(await sources(tab), {});
      assert.equal(
        await tab.page.$eval('#audio', (audio) => (audio as HTMLAudioElement).networkState),
        0,
      );
      assert.notEqual(
        await tab.page.$eval('h1', (heading) => getComputedStyle(heading).color),
        'rgb(1, 2, 3)',
      );
      assert.equal(await tab.page.evaluate(() => history.length), before);
      await grant(tab, 'films');
      await until(
        'it plays again',
        async () => (await tab.notes()).filter((note) => note === 'one starts').length === 2,
      );
    }),
  );

  it(
    'takes back an address that the page no longer shows',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one'));
      await grant(tab, 'films');
      await tab.noted(1);
      await tab.page.$eval('#one', (frame) => {
        frame.removeAttribute('data-src');
      });
      await withdraw(tab, 'films');
      await until('it is gone', async () => !('one' in (await sources(tab))));
    }),
  );

  it(
    'needs no reload, since the frame took its code with it',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one'));
      await grant(tab, 'films');
      await tab.noted(1);
      await tab.page.evaluate(() => {
        window.helder?.addEventListener('change', ({ reload }) => {
          (window as unknown as { log: string[] }).log.push(`reload: ${String(reload)}`);
        });
      });
      await withdraw(tab, 'films');
      assert.ok((await tab.notes()).includes('reload: false'));
    }),
  );
});

describe('a copy of what had loaded, which the page brings', () => {
  it(
    'asks for nothing after a withdrawal',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one'));
      await tab.answer('Alles accepteren');
      await tab.noted(1);
      await tab.page.evaluate(() => {
        const copy = document.getElementById('one')!.cloneNode(true) as HTMLElement;
        copy.id = 'two';
        Object.assign(window, { copy });
      });
      await tab.page.evaluate(() => window.helder?.decide({ films: 'denied' }));
      await placeholderOf(tab, 'one');
      const before = cinema.asked();
      await tab.page.evaluate(() => {
        const { copy } = window as unknown as { copy: HTMLElement };
        document.body.append('text', copy);
      });
      await placeholderOf(tab, 'two');
      await tab.settle();
      assert.deepEqual(await sources(tab), {});
      assert.deepEqual(cinema.asked(), before);
    }),
  );

  it(
    'asks for nothing where it was allowed once, as when Turbo shows its body of before',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one'));
      await tab.answer('Alles weigeren');
      await choose(tab, 'one', 'Eenmalig toestaan');
      await tab.noted(1);
      const before = cinema.asked();
      await tab.page.evaluate(() => {
        const snapshot = document.body.cloneNode(true);
        Object.assign(window, { snapshot });
        document.body.replaceWith(document.createElement('body'));
      });
      await tab.settle();
      await tab.page.evaluate(() => {
        document.body.replaceWith((window as unknown as { snapshot: Node }).snapshot);
      });
      await placeholderOf(tab, 'one');
      await tab.settle();
      assert.deepEqual(cinema.asked(), before);
    }),
  );
});

describe('under a strict Content-Security-Policy', () => {
  it(
    'every element loads what the policy of the page lets it, without a violation',
    play(async (scene) => {
      const { site, visitor } = scene;
      const cinema = new Cinema(scene);
      const nonce = 'nonce="r4nd0m"';
      const policy = [
        "default-src 'none'",
        "script-src 'nonce-r4nd0m' 'strict-dynamic'",
        "style-src 'self'",
        "connect-src 'self'",
        `frame-src ${site.origin('films.site.test')}`,
        `object-src ${site.origin('films.site.test')}`,
        "require-trusted-types-for 'script'",
        'trusted-types helder lit-html',
      ].join('; ');
      const head = `<script ${nonce}>addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => log.push(violatedDirective + sample)); addEventListener('message', ({ data }) => log.push(data))</script>`;
      const body = `${cinema.film('one')}
        <embed data-consent="films" data-src="${cinema.address('two')}" width="300" height="200">
        <object id="object" data-consent="films" data-data="${cinema.address('three')}" width="300" height="200"></object>`;
      site.put('/', {
        body: page({ tag: nonce, head, body }),
        headers: { 'content-security-policy': policy },
      });
      const tab = await visitor.newTab();
      await tab.page.setViewport({ width: 1000, height: 1600 });
      await tab.goto('/');
      await placeholderOf(tab, 'one');
      assert.deepEqual(await covered(tab), ['one', 'object']);
      await choose(tab, 'object', 'Altijd toestaan');
      assert.deepEqual([...(await tab.noted(3))].sort(), [
        'one starts',
        'three starts',
        'two starts',
      ]);
      await withdraw(tab, 'films');
      await placeholderOf(tab, 'object');
      assert.deepEqual(
        (await tab.notes()).filter((note) => !/ (starts|stops)$/.test(note)),
        [],
      );
      assert.deepEqual(tab.console, []);
    }),
  );
});
