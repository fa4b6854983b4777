import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { useBrowser, useSecureBrowser, type Scene } from './support/browser.js';
import { it } from './support/engine.js';
import { held, manifest, page, type PageParts } from './support/pages.js';
import type { Tab } from './support/tab.js';
import {
  item,
  loadedHow,
  reloads,
  stored,
  swept,
  toldVisitor,
  until,
  withdraw,
} from './support/withdrawal.js';

const play = useBrowser();
const playSecure = useSecureBrowser();
const [counter, chat, films] = manifest.services;
const shared = { consent: { cookie: { domain: 'site.test' } } };

/** A manifest in which the counter stores these items. */
const counting = (items: readonly object[], more: object = {}): object => ({
  ...manifest,
  ...more,
  services: [{ ...counter, items }, { ...chat, items: [item('shared')] }, films],
});

/** A page on which everything has been accepted and has run: each held script notes that it is done. */
async function accepted(
  { site, visitor }: Scene,
  of: unknown,
  parts: PageParts,
  address = '/',
  scripts = 1,
): Promise<Tab> {
  site.putJson('/privacy.json', of).put(new URL(address, site.origin()).pathname, page(parts));
  const tab = await visitor.open(address);
  await tab.answer('Alles accepteren');
  await tab.noted(scripts);
  return tab;
}

const code = (text: string): string => held('counter', `${text}; log.push('ran')`);

describe('a withdrawal', () => {
  it(
    'goes in its order: record, signals, off-switch, what is stored, event, reload',
    play(async (scene) => {
      const origin = scene.site.origin('vendor.test');
      const google = { use: 'google-analytics', measurementId: 'G-ABCDE12345', origin };
      scene.site.put('vendor.test/gtag/js', "document.cookie = '_ga=1; path=/'; log.push('ran')");
      const trace = `<script>
        const note = (what) => {
          const steps = JSON.parse(sessionStorage.getItem('steps') ?? '[]');
          if (!steps.includes(what)) steps.push(what);
          sessionStorage.setItem('steps', JSON.stringify(steps));
        };
        const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
        Object.defineProperty(document, 'cookie', { get, set(text) {
          const was = /\\b_ga=/.test(document.cookie);
          set.call(document, text);
          if (/^helder=.*\\.wl\\./.test(text)) note('record');
          if (was && !/\\b_ga=/.test(document.cookie)) note('erased');
        } });
        window.dataLayer = Object.assign([], { push(call) {
          if (call[1] === 'update' && call[2].analytics_storage === 'denied') note('signal');
          return Array.prototype.push.call(this, call);
        } });
        Object.defineProperty(window, 'ga-disable-G-ABCDE12345', { set: (on) => note('off ' + on) });
      </script>`;
      const after = `<script>
        helder.addEventListener('change', ({ reload }) => reload && note('event'));
        addEventListener('beforeunload', () => note('reload'));
      </script>`;
      const tab = await accepted(scene, { ...manifest, services: [google] }, {}, '/first');
      scene.site.put('/', page({ head: after }).replace('<script src="/helder', `${trace}$&`));
      await tab.goto('/');
      await tab.noted(1);
      await reloads(tab, () => withdraw(tab));
      assert.deepEqual(
        await tab.page.evaluate(() => JSON.parse(sessionStorage.getItem('steps') ?? '') as unknown),
        ['record', 'signal', 'off true', 'erased', 'event', 'reload'],
      );
    }),
  );

  it(
    'removes every variant of a cookie that can be removed from here, and nobody else’s',
    play(async (scene) => {
      const { site, visitor } = scene;
      const names = ['own', 'client/raw', 'a:b[1]', '(x)"y"', '%6Eaam', '__proto__'];
      const others = ['other', 'ow', 'owner', 'raw', 'naam', 'many', 'x_many_1', 'helder2'];
      const domains = ['', 'deep.shop.site.test', 'shop.site.test', 'site.test'];
      const paths = ['', '/', '/a', '/a/', '/a/b', '/a/b/', '/a/b/page', '/a/b/page/'];
      const storing = code(`
        for (const name of ${JSON.stringify([...names, ...others, 'many_1', 'many_a.b', 'twice-x-end'])})
          for (const domain of ${JSON.stringify(domains)})
            for (const path of name === 'own' ? ${JSON.stringify(paths)} : ['/', '/a/b'])
              document.cookie = name + '=1; path=' + path + (domain && '; domain=' + domain)`);
      const items = [...names, 'many_*', 'twi*x*end'].map((name) => item(name));
      const address = `${site.origin('deep.shop.site.test')}/a/b/page`;
      const tab = await accepted(scene, counting(items, shared), { body: storing }, address);
      const count = async (name: string): Promise<number> =>
        (await visitor.cookies()).filter((cookie) => cookie.name === name).length;
      assert.equal(await count('own'), domains.length * (paths.length - 1), 'all are there');
      await reloads(tab, () => withdraw(tab));
      assert.deepEqual(
        [...new Set(await visitor.cookieNames())],
        ['helder', ...others].sort(),
        'what is left',
      );
      for (const name of others) assert.equal(await count(name), domains.length * 2, name);
    }),
  );

  it(
    'removes a cookie whose name is not ASCII',
    play(async (scene) => {
      const { visitor } = scene;
      const body = code("document.cookie = 'ñandú=1; path=/'");
      const tab = await accepted(scene, counting([item('ñandú')]), { body });
      // Not by its name, which Firefox tells otherwise than it stands.
      assert.equal((await visitor.cookies()).length, 2);
      await reloads(tab, () => withdraw(tab));
      assert.deepEqual(await visitor.cookieNames(), ['helder']);
    }),
  );

  it(
    'removes secure and partitioned cookies too',
    playSecure(async (scene) => {
      const { site, visitor } = scene;
      const names = ['plain', 'secure', 'parted', '__Secure-a', '__Host-b'];
      const storing = code(`
        document.cookie = 'plain=1; path=/; domain=site.test';
        document.cookie = 'secure=1; path=/; secure; samesite=strict';
        document.cookie = 'parted=1; path=/; secure; samesite=none; partitioned';
        document.cookie = 'parted=2; path=/; secure; samesite=none; domain=site.test';
        document.cookie = '__Secure-a=1; path=/deep; secure; domain=site.test';
        document.cookie = '__Host-b=1; path=/; secure; partitioned; samesite=none';
        document.cookie = 'other=1; path=/; secure; samesite=none; partitioned'`);
      const tab = await accepted(
        scene,
        counting(names.map((name) => item(name))),
        { body: storing },
        `${site.origin('www.site.test')}/deep/page`,
      );
      const there = await visitor.cookieNames();
      for (const name of names) assert.ok(there.includes(name), name);
      await reloads(tab, () => withdraw(tab));
      assert.deepEqual(await visitor.cookieNames(), ['helder', 'other']);
    }),
  );

  it(
    'empties web storage and databases of what was declared, and leaves what others have there',
    play(async (scene) => {
      const items = ['localStorage', 'sessionStorage', 'indexedDB'].flatMap((storage) =>
        ['mine', 'many.*'].map((name) => item(name, { storage })),
      );
      const storing = `
        for (const name of ['mine', 'many.1', 'many.2', 'yours'])
          for (const storage of [localStorage, sessionStorage]) storage.setItem(name, '1');
        const open = (name) => new Promise((done) => {
          indexedDB.open(name).onsuccess = ({ target }) => { target.result.close(); done(); };
        });
        Promise.all(['mine', 'many.1', 'yours'].map(open)).then(() => log.push('ran'));`;
      const tab = await accepted(scene, counting(items), { body: held('counter', storing) });
      await reloads(tab, () => withdraw(tab));
      // What is slow to go goes on the next page.
      await until(tab, async () => (await indexedDB.databases()).length < 2);
      assert.deepEqual(await stored(tab), {
        cookies: [],
        local: ['yours'],
        session: ['yours'],
        databases: ['yours'],
      });
    }),
  );

  it(
    'removes a database also where the code on this page and on others keeps it open',
    play(async (scene) => {
      const { visitor } = scene;
      const storing = `indexedDB.open('busy').onsuccess = ({ target }) => { window.kept = target.result; log.push('ran'); }`;
      const tab = await accepted(scene, counting([item('busy', { storage: 'indexedDB' })]), {
        body: held('counter', storing),
      });
      const second = await visitor.open('/');
      await second.noted(1);
      await reloads(second, () => withdraw(second));
      await until(tab, async () => !(await indexedDB.databases()).length);
      assert.match(await toldVisitor(second), /verwijderd: busy\./);
    }),
  );

  it(
    'removes what it names in full though the pattern of a service that may run covers it, but not the other way round',
    play(async (scene) => {
      const services = [
        { ...counter, items: [item('area_partner'), item('wid*')] },
        { ...films, items: [item('area_*'), item('wide')] },
      ];
      const storing = code(
        "for (const name of ['area_partner', 'area_1', 'wide', 'wid_1']) document.cookie = name + '=1; path=/'",
      );
      const tab = await accepted(scene, { ...manifest, services }, { body: storing });
      await reloads(tab, () =>
        tab.page.evaluate(() => void window.helder?.decide({ counter: 'denied' })),
      );
      await swept(tab);
      assert.deepEqual(await scene.visitor.cookieNames(), ['area_1', 'helder', 'wide']);
    }),
  );

  it(
    'leaves what a service that is still granted stores too, until that is withdrawn as well',
    play(async (scene) => {
      const { visitor } = scene;
      const storing = code("document.cookie = 'own=1'; document.cookie = 'shared=1'");
      const of = counting([item('own'), item('sha*')]);
      const tab = await accepted(scene, of, { body: storing });
      await reloads(tab, () =>
        tab.page.evaluate(() => void window.helder?.decide({ counter: 'denied' })),
      );
      await swept(tab);
      assert.deepEqual(await visitor.cookieNames(), ['helder', 'shared']);
      await tab.page.evaluate(() => window.helder?.decide({ chat: 'denied' }));
      assert.deepEqual(await visitor.cookieNames(), ['helder']);
    }),
  );

  it(
    'leaves what needs no consent, and its own record, whatever the items are called',
    play(async (scene) => {
      const session = {
        id: 'session',
        name: 'Sessie',
        purpose: 'functional',
        items: [item('sess_id')],
      };
      const storing = code("document.cookie = 'sess_id=1'; document.cookie = 'sess_other=1'");
      const { services } = counting([item('sess_*'), item('hel*')]) as typeof manifest;
      const of = { ...manifest, services: [...services, session] };
      const tab = await accepted(scene, of, { body: storing });
      await reloads(tab, () => withdraw(tab));
      await swept(tab);
      assert.deepEqual(await scene.visitor.cookieNames(), ['helder', 'sess_id']);
      assert.equal(await tab.isAsked(), false);
    }),
  );

  it(
    'leaves what stands under another’s domain, and says so',
    play(async (scene) => {
      const { site, visitor } = scene;
      const headers = { 'set-cookie': 'theirs=1; Path=/', 'content-type': 'text/javascript' };
      site.put('vendor.test/tag.js', { body: "log.push('ran')", headers });
      const provider = { name: 'Meetbedrijf B.V.', country: 'NL' };
      const theirs = item('theirs', { party: 'third' });
      const { services } = counting([]) as { services: readonly object[] };
      const of = {
        ...manifest,
        services: [
          { ...services[0], provider, items: [theirs, item('own')] },
          ...services.slice(1),
        ],
      };
      const body =
        `<script type="text/plain" data-consent="counter" src="${site.origin('vendor.test')}/tag.js"></script>` +
        held('counter', "document.cookie = 'theirs=mine'; document.cookie = 'own=1'");
      const tab = await accepted(scene, of, { body });
      await tab.page.goto(site.origin('vendor.test'));
      await tab.page.evaluate(() => (document.cookie = 'theirs=1; max-age=999'));
      await tab.goto('/');
      await tab.noted(1);
      await reloads(tab, () => withdraw(tab));
      assert.match(
        await toldVisitor(tab),
        /verwijderd: own\. .*alleen uw browser.*: Meetbedrijf B\.V\. \(theirs\)\./,
      );
      // Firefox keeps what it was given on this site apart from what it was given at home.
      const left = new Set(
        (await visitor.cookies()).map(({ name, domain }) => `${domain} ${name}`),
      );
      assert.deepEqual([...left].sort(), [
        'site.test helder',
        'site.test theirs',
        'vendor.test theirs',
      ]);
    }),
  );
});

describe('what is stored again', () => {
  it(
    'within five seconds is erased again, also by timers and answers that were under way',
    play(async (scene) => {
      const { site, visitor } = scene;
      let answer: () => void = () => undefined;
      const after = new Promise<void>((resolve) => (answer = resolve));
      site.put('/ping', { after, headers: { 'set-cookie': 'pinged=1; Path=/' } });
      const items = [
        item('ticking'),
        item('pinged'),
        item('ticking', { storage: 'localStorage' }),
        item('ticking', { storage: 'indexedDB' }),
      ];
      const body =
        "<script>helder.addEventListener('change', (event) => event.preventDefault())</script>" +
        code(`
          const tick = () => {
            document.cookie = 'ticking=1';
            localStorage.setItem('ticking', '1');
            indexedDB.open('ticking').onsuccess = ({ target }) => target.result.close();
          };
          tick();
          const timer = setInterval(tick, 100);
          // Not before the withdrawal, whenever that comes.
          helder.addEventListener('change', ({ reload }) => reload && setTimeout(clearInterval, 3000, timer));
          fetch('/ping')`);
      const tab = await accepted(scene, counting(items), { body });
      await tab.page.evaluate(() => window.helder?.rejectAll());
      answer();
      await until(tab, () => document.cookie.includes('ticking'));
      await until(
        tab,
        async () =>
          !/ticking|pinged/.test(document.cookie) &&
          !localStorage.length &&
          !(await indexedDB.databases()).length,
      );
      assert.ok(site.asked(/ping/).length);
      assert.deepEqual(await visitor.cookieNames(), ['helder']);
    }),
  );

  it(
    'while the page goes is erased on the next',
    play(async (scene) => {
      const types = ['beforeunload', 'pagehide', 'visibilitychange', 'unload'];
      const items = types.flatMap((type) => [
        item(`c-${type}`),
        item(`l-${type}`, { storage: 'localStorage' }),
        item(`s-${type}`, { storage: 'sessionStorage' }),
      ]);
      const leaving = `
        for (const type of ${JSON.stringify(types)}) for (const target of [window, document])
          target.addEventListener(type, () => {
            document.cookie = 'c-' + type + '=1; path=/';
            localStorage.setItem('l-' + type, '1');
            sessionStorage.setItem('s-' + type, '1');
            sessionStorage.setItem('left', (sessionStorage.getItem('left') ?? '') + type);
          });`;
      // Added last of all, after helder’s own listener.
      const late = "helder.addEventListener('change', () => leave())";
      const body = code(`window.leave = () => {${leaving}}; leave(); ${late}`);
      const tab = await accepted(scene, counting(items), { body });
      await reloads(tab, () => withdraw(tab));
      await swept(tab);
      assert.match(
        await tab.page.evaluate(() => sessionStorage.getItem('left') ?? ''),
        /beforeunload.*pagehide/,
      );
      assert.deepEqual(await stored(tab), {
        cookies: [],
        local: [],
        session: ['left'],
        databases: [],
      });
    }),
  );

  const there = code(
    "document.cookie = 'own=1; path=/deep'; document.cookie = 'many_1=1; path=/deep/page'",
  );
  for (const method of ['rejectAll', 'forget'] as const) {
    it(
      `on a path that is only visited later is erased there, after ${method}()`,
      play(async (scene) => {
        const { site, visitor } = scene;
        const tab = await accepted(scene, counting([item('own'), item('many_*')]), { body: there });
        site.put('/deep/page', page()).put('/between', page());
        await reloads(tab, () => tab.page.evaluate((name) => void window.helder?.[name](), method));
        await tab.goto('/between');
        await swept(tab);
        assert.ok((await visitor.cookieNames()).includes('many_1'), 'out of reach');
        await tab.goto('/deep/page');
        await swept(tab);
        assert.deepEqual(
          (await visitor.cookieNames()).filter((name) => name !== 'helder'),
          [],
        );
      }),
    );
  }

  it(
    'on a subdomain that is only visited later is erased there, also in another tab',
    play(async (scene) => {
      const { site, visitor } = scene;
      const kept = "document.cookie = 'own=1'; localStorage.setItem('kept', '1')";
      const items = [item('own'), item('kept', { storage: 'localStorage' })];
      const address = `${site.origin('shop.site.test')}/`;
      const shop = await accepted(scene, counting(items, shared), { body: code(kept) }, address);
      await shop.page.close();
      const tab = await visitor.open('/');
      await tab.noted(1);
      await reloads(tab, () => withdraw(tab));
      await swept(tab);
      const left = async (): Promise<readonly string[]> =>
        (await visitor.cookies()).map(({ name, domain }) => `${domain} ${name}`).sort();
      assert.deepEqual(await left(), ['.site.test helder', 'shop.site.test own']);
      const later = await visitor.open(address);
      await swept(later);
      assert.deepEqual(await left(), ['.site.test helder']);
      assert.equal(await later.page.evaluate(() => localStorage.length), 0);
    }),
  );

  it(
    'is left alone once it is granted again',
    play(async (scene) => {
      const { site, visitor } = scene;
      const tab = await accepted(scene, counting([item('own')]), {
        body: code("document.cookie = 'own=1; path=/'"),
      });
      await reloads(tab, () => withdraw(tab));
      await swept(tab);
      assert.deepEqual(await visitor.cookieNames(), ['helder']);
      await tab.page.evaluate(() => window.helder?.acceptAll());
      await tab.noted(1);
      // Longer than the pace at which it is erased again.
      await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
      assert.ok((await visitor.cookieNames()).includes('own'), 'on the same page');
      site.put('/', page());
      await tab.reload();
      await tab.settle();
      await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
      assert.ok((await visitor.cookieNames()).includes('own'), 'and on the next');
      await tab.reload();
      await tab.settle();
      assert.ok(!(await tab.paths()).includes('/helder/erase.js'), 'nothing is left to do');
    }),
  );
});

describe('what came out of a template', () => {
  const plain =
    '<template data-consent="counter"><p id="one">Eén</p>tekst<p id="two">Twee</p></template>';
  const show = (tab: Tab): Promise<readonly string[]> =>
    tab.page.evaluate(() =>
      [...document.querySelectorAll('#one,#two,template')].map(
        ({ id, localName }) => id || localName,
      ),
    );

  it(
    'goes back into it without a reload, and comes out again when granted again',
    play(async (scene) => {
      scene.site.putJson('/privacy.json', manifest).put('/', page({ body: plain }));
      const tab = await scene.visitor.open('/');
      await tab.answer('Alles accepteren');
      for (const round of [1, 2]) {
        assert.deepEqual(await show(tab), ['one', 'two'], `round ${round}`);
        await tab.page.evaluate(() => window.helder?.decide({ counter: 'denied' }));
        assert.deepEqual(await show(tab), ['template'], `round ${round}`);
        assert.equal(
          await tab.page.evaluate(() => document.querySelector('template')?.content.textContent),
          'EéntekstTwee',
        );
        await tab.page.evaluate(() => window.helder?.decide({ counter: 'granted' }));
      }
      assert.deepEqual(await show(tab), ['one', 'two']);
    }),
  );

  it(
    'unloads with a frame in it, without a reload',
    play(async (scene) => {
      const { site, visitor } = scene;
      site.put('films.test/film', '<p>Film</p>').putJson('/privacy.json', manifest);
      const frame = `<iframe src="${site.origin('films.test')}/film"></iframe>`;
      site.put('/', page({ body: `<template data-consent="films">${frame}</template>` }));
      const tab = await visitor.open('/');
      await tab.answer('Alles accepteren');
      await site.request('/film');
      assert.equal(await tab.page.evaluate(() => window.length), 1);
      await tab.page.evaluate(() => window.helder?.rejectAll());
      await tab.settle();
      assert.equal(await tab.page.evaluate(() => window.length), 0);
      assert.equal(await loadedHow(tab), 'navigate');
    }),
  );

  it(
    'needs a reload where it brought a script, and is held on the page that comes',
    play(async (scene) => {
      const body =
        '<template data-consent="counter"><p id="one">Eén</p><script>log.push(\'ran\')</script></template>';
      const tab = await accepted(scene, manifest, { body });
      await reloads(tab, () => withdraw(tab));
      assert.deepEqual(await show(tab), ['template']);
      assert.deepEqual(await tab.notes(), []);
    }),
  );
});

describe('an embed', () => {
  it(
    'is unloaded and covered again, without a reload',
    play(async (scene) => {
      const { site, visitor } = scene;
      site.put('films.test/film', '<p>Film</p>').putJson('/privacy.json', manifest);
      const source = `${site.origin('films.test')}/film`;
      const body = `<iframe data-consent="films" data-src="${source}" title="Film" width="400" height="300"></iframe>`;
      site.put('/', page({ body }));
      const tab = await visitor.open('/');
      await tab.answer('Alles accepteren');
      // A document of another site cannot be looked into.
      const isEmpty = (): boolean => document.querySelector('iframe')?.contentDocument !== null;
      await until(tab, () => document.querySelector('iframe')?.contentDocument === null);
      await tab.page.evaluate(() => window.helder?.rejectAll());
      await tab.page.waitForSelector('consent-placeholder', { visible: true });
      assert.equal(await tab.page.$eval('iframe', (one) => one.getAttribute('src')), null);
      await until(tab, isEmpty);
      assert.equal(site.asked(/film$/).length, 1);
    }),
  );
});

describe('what the visitor has filled in', () => {
  const form = '<form><label>Naam <input id="name"></label><button>Verder</button></form>';
  const value = (tab: Tab): Promise<string> =>
    tab.page.$eval('#name', (input) => (input as HTMLInputElement).value);

  /** The page stands as it stood, with a message; what was withdrawn counts already. Then its button is used. */
  async function assertAsked(tab: Tab, { visitor }: Scene): Promise<void> {
    await tab.see('Opnieuw laden');
    await tab.settle();
    assert.equal(await value(tab), 'Ada');
    assert.equal(await tab.page.evaluate(() => window.helder?.allows('counter')), false);
    assert.deepEqual(await visitor.cookieNames(), ['helder'], 'what was stored is gone');
    assert.match((await visitor.cookie())?.value ?? '', /counter\.statistical\.w\./);
    await reloads(tab, () => tab.click('Opnieuw laden'));
    await swept(tab);
    assert.deepEqual(await tab.notes(), []);
    assert.match(await toldVisitor(tab), /verwijderd: own\./, 'told on the page that comes');
  }
  const storing = code("document.cookie = 'own=1; path=/'");
  const of = counting([item('own')]);

  it(
    'stays until the visitor says that the page may load again',
    play(async (scene) => {
      const tab = await accepted(scene, of, { body: form + storing });
      await (await tab.see('Naam', 'textbox')).type('Ada');
      await withdraw(tab);
      await assertAsked(tab, scene);
    }),
  );

  it(
    'stays also when it was filled in before helder had started',
    play(async (scene) => {
      const { site } = scene;
      // In the same tab: another would follow the withdrawal, and might be the one that erases and tells.
      const tab = await accepted(scene, of, { body: storing });
      const start = `<script>
        const start = () => {
          const tag = document.createElement('script');
          tag.src = '/helder/helder.js';
          document.head.append(tag);
        };
        if (location.hash) start();
        addEventListener('hashchange', start);
      </script>`;
      const later = page({ body: form + storing + start })
        .replace(/<script src="\/helder.*?<\/script>/, '')
        .replace('<title>', '<meta name="helder" content="/privacy.json" data-base="/helder/">$&');
      site.put('/later', later);
      await tab.goto('/later');
      await (await tab.see('Naam', 'textbox')).type('Ada');
      await tab.page.keyboard.press('Tab');
      await tab.page.evaluate(() => (location.hash = 'start'));
      await tab.noted(1);
      await withdraw(tab);
      await assertAsked(tab, scene);
    }),
  );

  it(
    'stays also when the browser brought it back from an earlier visit',
    play(async (scene) => {
      const { site } = scene;
      // With this handler the page itself is not kept, only what was typed.
      const handler = "<script>addEventListener('unload', () => undefined)</script>";
      const tab = await accepted(scene, of, { body: handler + form + storing });
      await (await tab.see('Naam', 'textbox')).type('Ada');
      await tab.page.goto(site.origin('other.test'));
      await tab.page.goBack();
      await tab.noted(1);
      assert.equal(await value(tab), 'Ada');
      await withdraw(tab);
      await assertAsked(tab, scene);
    }),
  );

  it(
    'waits for what was written in an editor that is a document of its own',
    play(async (scene) => {
      const frame =
        '<iframe title="Tekst" srcdoc="<body contenteditable></body>" width="300" height="100"></iframe>';
      const tab = await accepted(scene, counting([]), { body: code('') + frame });
      await tab.page.$eval('iframe', (editor) => editor.contentDocument?.body.focus());
      await tab.page.keyboard.type('Lang verhaal');
      await withdraw(tab);
      await tab.see('Opnieuw laden', 'button');
      assert.equal(
        await tab.page.$eval('iframe', (editor) => editor.contentDocument?.body.textContent),
        'Lang verhaal',
      );
    }),
  );

  it(
    'does not wait for an editor in which nothing stands',
    play(async (scene) => {
      const frame = '<iframe title="Tekst" srcdoc="<body contenteditable></body>"></iframe>';
      const tab = await accepted(scene, counting([]), { body: code('') + frame });
      await reloads(tab, () => withdraw(tab));
      assert.deepEqual(await tab.notes(), []);
    }),
  );
});

describe('a page that came by a POST', () => {
  for (const where of ['here', 'in another tab'])
    it(
      `is not posted again by a withdrawal ${where}`,
      play(async (scene) => {
        const { site, visitor } = scene;
        const order =
          '<form method="post" action="/order"><input name="thing" value="1"><button>Bestel</button></form>';
        site
          .putJson('/privacy.json', manifest)
          .put('/', page({ body: order }))
          .put('/order', page({ body: code('') }));
        const tab = await visitor.open('/');
        await tab.answer('Alles accepteren');
        await tab.settle();
        await reloads(tab, () => tab.click('Bestel'));
        await tab.noted(1);
        const other = where === 'here' ? tab : await visitor.open('/');
        await reloads(tab, () => withdraw(other));
        await tab.settle();
        assert.deepEqual(await tab.notes(), []);
        const bodies = site.requests
          .filter(({ path }) => path === '/order')
          .map(({ body }) => body);
        assert.deepEqual(bodies, ['thing=1', '']);
      }),
    );
});

describe('the visitor', () => {
  const provider = { name: 'Meetbedrijf B.V.', country: 'NL' };
  const items = [
    item('own'),
    item('kept', { storage: 'localStorage' }),
    item('absent'),
    item('theirs', { party: 'third' }),
    item('theirs', { party: 'third', storage: 'localStorage' }),
  ];
  const of = {
    ...manifest,
    services: [
      { ...counter, provider, items },
      { ...chat, items: [item('also', { party: 'third' })] },
      films,
    ],
  };
  const body = code("document.cookie = 'own=1; path=/'; localStorage.setItem('kept', '1')");

  const sentences = {
    nl: 'Van uw apparaat is verwijderd: own en kept. Mogelijk staat er nog iets op uw apparaat dat alleen uw browser kan verwijderen: Meetbedrijf B.V. (theirs). Dat doet u in de instellingen van uw browser, onder privacy of cookies.',
    en: 'Removed from your device: own and kept. There may still be something on your device that only your browser can remove: Meetbedrijf B.V. (theirs). You can do that in the settings of your browser, under privacy or cookies.',
  };
  for (const lang of ['nl', 'en'] as const) {
    it(
      `is told once what was removed and what only the browser can remove, in ${lang}`,
      play(async (scene) => {
        const { site, visitor } = scene;
        site.putJson('/privacy.json', of).put('/', page({ body, lang }));
        const tab = await visitor.open('/');
        await tab.page.evaluate(() => window.helder?.acceptAll());
        await tab.noted(1);
        await reloads(tab, () =>
          tab.page.evaluate(() => void window.helder?.decide({ counter: 'denied' })),
        );
        assert.equal(await toldVisitor(tab), sentences[lang]);
        const box = await tab.page.$eval('consent-banner', ({ role, lang, ariaLabel }) => [
          role,
          lang,
          ariaLabel,
        ]);
        assert.deepEqual(box, [
          'status',
          lang,
          lang === 'nl' ? 'Uw keuze is verwerkt' : 'Your choice has been saved',
        ]);
        assert.equal(await tab.page.evaluate(() => document.activeElement?.localName), 'body');
        await tab.click(lang === 'nl' ? 'Sluiten' : 'Close');
        assert.equal(await tab.page.$('consent-banner'), null);
        await tab.reload();
        await swept(tab);
        assert.equal(await tab.page.$('consent-banner'), null, 'not again');
      }),
    );
  }

  it(
    'is told of what a server has set out of reach of scripts',
    play(async (scene) => {
      const { site, visitor } = scene;
      site.put('/set.js', {
        body: "document.cookie = 'own=1; path=/'; log.push('ran')",
        headers: { 'set-cookie': 'FPID=1; Path=/; HttpOnly', 'content-type': 'text/javascript' },
      });
      const tab = await accepted(
        scene,
        {
          ...manifest,
          services: [
            { ...counter, provider, items: [item('own'), item('FPID', { httpOnly: true })] },
          ],
        },
        { body: '<script type="text/plain" data-consent="counter" src="/set.js"></script>' },
      );
      assert.deepEqual([...(await visitor.cookieNames())].sort(), ['FPID', 'helder', 'own']);
      await reloads(tab, () => withdraw(tab));
      assert.match(
        await toldVisitor(tab),
        /is verwijderd: own\. .*alleen uw browser kan verwijderen: Meetbedrijf B\.V\. \(FPID\)/,
      );
      assert.deepEqual([...(await visitor.cookieNames())].sort(), ['FPID', 'helder']);
    }),
  );

  it(
    'is told on the same page where nothing has to be stopped',
    play(async (scene) => {
      const { site, visitor } = scene;
      site.putJson('/privacy.json', of).put('/', page());
      const tab = await visitor.open('/');
      await tab.answer('Alles accepteren');
      await tab.page.evaluate(() => (document.cookie = 'own=1'));
      await withdraw(tab);
      assert.equal(
        await toldVisitor(tab),
        sentences.nl
          .replace('own en kept', 'own')
          .replace('B.V. (theirs)', 'B.V. (theirs) en Chat (also)'),
      );
      await tab.reload();
      await swept(tab);
      assert.equal(await tab.page.$('consent-banner'), null, 'not again');
    }),
  );

  it(
    'is told after everything was forgotten, once the question is answered',
    play(async (scene) => {
      const tab = await accepted(scene, of, { body });
      await reloads(tab, () => tab.page.evaluate(() => void window.helder?.forget()));
      await tab.see('Alles weigeren');
      await swept(tab);
      await tab.reload();
      await tab.answer('Alles weigeren');
      assert.match(await toldVisitor(tab), /verwijderd: own en kept\./);
      await tab.reload();
      await swept(tab);
      assert.equal(await tab.page.$('consent-banner'), null, 'not again');
    }),
  );

  it(
    'is told nothing after a refusal, nor where there is nothing to tell',
    play(async (scene) => {
      const { site, visitor } = scene;
      site.putJson('/privacy.json', of).put('/', page());
      const tab = await visitor.open('/');
      await tab.page.evaluate(() => (document.cookie = 'own=1'));
      await tab.answer('Alles weigeren');
      await swept(tab);
      assert.deepEqual(await visitor.cookieNames(), ['helder'], 'erased all the same');
      assert.equal(await tab.page.$('consent-banner'), null);
      await tab.page.evaluate(() => window.helder?.decide({ films: 'granted' }));
      await tab.page.evaluate(() => window.helder?.decide({ films: 'denied' }));
      await tab.settle();
      assert.equal(await tab.page.$('consent-banner'), null);
    }),
  );
});
