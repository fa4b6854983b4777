import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { useBrowser, useSecureBrowser, type Scene } from './support/browser.js';
import { it } from './support/engine.js';
import { held, heldSource, manifest, page, type PageParts } from './support/pages.js';
import type { Tab } from './support/tab.js';
import {
  delayChunk,
  item,
  reloads,
  serveChunk,
  stored,
  until,
  withdraw,
} from './support/withdrawal.js';

const play = useBrowser();
const playSecure = useSecureBrowser();
const [counter, chat, films] = manifest.services;
const of = {
  ...manifest,
  services: [
    {
      ...counter,
      items: ['cookie', 'localStorage', 'sessionStorage', 'indexedDB'].map((storage) =>
        item('own', { storage }),
      ),
    },
    chat,
    films,
  ],
};

/** Code of three services and of one that nobody knows, held in each way; all note that they ran. */
const body =
  held('counter', "log.push('counter'); try { document.cookie = 'own=1' } catch {}") +
  heldSource('chat', '/chat.js') +
  '<template data-consent="films"><script>log.push("films")</script></template>' +
  held('nobody', "log.push('nobody')") +
  '<button data-consent-open>Cookies</button>';

/** Puts something in the page right before helder’s tag, or right after it. */
function pageWith(when: 'before' | 'after', code: string, parts: PageParts = { body }): string {
  const tag = `<script>${code}</script>`;
  return page(parts).replace(/<script src="\/helder.*?<\/script>/, (helder) =>
    when === 'before' ? tag + helder : helder + tag,
  );
}

const open = async ({ site, visitor }: Scene, text: string): Promise<Tab> => {
  site.putJson('/privacy.json', of).put('/', text).put('/chat.js', "log.push('chat')");
  return visitor.open('/');
};

/** What has run; read one by one, since the page may have changed what arrays do. */
const ran = (tab: Tab): Promise<string> =>
  tab.page.evaluate(() => Object.values((window as unknown as { log: string[] }).log).toString());

type Call = 'rejectAll' | 'acceptAll' | 'forget' | { readonly [id: string]: 'granted' | 'denied' };

/** Calls helder as a page would; what it rejects with is the page’s to handle. */
const decide = (tab: Tab, call: Call): Promise<string> =>
  tab.page.evaluate(
    (what) =>
      (typeof what === 'string' ? window.helder![what]() : window.helder!.decide(what)).then(
        () => 'done',
        (error: unknown) => String(error),
      ),
    call,
  );

/** Lets everything happen that is under way, without what the page may have changed. */
const rest = (tab: Tab): Promise<void> =>
  tab.page.evaluate(async () => {
    await window.helder?.ready;
    const request = new XMLHttpRequest();
    request.open('GET', '/sentinel');
    await new Promise((resolve) => {
      request.onloadend = resolve;
      request.send();
    });
    for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve));
  });

/** Goes through it all: nothing runs that was not granted. Gives whether what was granted has run. */
async function goThrough(tab: Tab): Promise<boolean> {
  await rest(tab);
  assert.equal(await ran(tab), '', 'before the choice');
  await decide(tab, 'rejectAll');
  await rest(tab);
  assert.equal(await ran(tab), '', 'after a refusal');
  await decide(tab, { counter: 'granted' });
  await rest(tab);
  const here = await ran(tab);
  assert.match(here, /^(counter)?$/, 'after a grant');
  await tab.reload();
  await rest(tab);
  assert.match(await ran(tab), /^(counter)?$/, 'on the next page');
  return here === 'counter' && (await ran(tab)) === 'counter';
}

/** Withdraws; where the record could be kept, what had run is gone. */
async function goBack(tab: Tab): Promise<void> {
  await reloads(tab, () => withdraw(tab));
  await rest(tab);
  assert.equal(await ran(tab), '', 'after the withdrawal');
  assert.equal(await tab.page.evaluate(() => window.helder?.allows('counter')), false);
}

const through = (object: string, ...names: readonly string[]): string =>
  names
    .map(
      (name) =>
        `{ const was = ${object}.${name}; ${object}.${name} = function (...args) { return was.apply(this, args); }; }`,
    )
    .join('');
const arrays =
  'map filter find some every includes flatMap push forEach reduce join slice concat at sort flat'.split(
    ' ',
  );

describe('a page that', () => {
  /** Helder works all the same. */
  const harmless: readonly (readonly [what: string, code: string])[] = [
    [
      'freezes everything there is',
      'for (const name of Object.getOwnPropertyNames(window)) { const one = name === "Window" ? undefined : window[name]; if (typeof one === "function" && one.prototype) { Object.freeze(one.prototype); Object.freeze(one); } }',
    ],
    [
      'has its own way with what the browser offers',
      through('window', 'fetch') +
        through('EventTarget.prototype', 'addEventListener', 'dispatchEvent') +
        through('Document.prototype', 'createElement', 'querySelectorAll') +
        through('Promise.prototype', 'then') +
        through('customElements', 'define') +
        through('Array.prototype', ...arrays) +
        'window.MutationObserver = class extends MutationObserver {};' +
        'const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, "cookie"); Object.defineProperty(document, "cookie", { configurable: true, get, set });',
    ],
    [
      'adds to all arrays and objects',
      'for (const name of ["granted", "decision", "counter", "chat", "films", "path", "domain"]) Object.prototype[name] = "granted"; Object.prototype.extend = function () {}; Object.prototype.toJSON = () => "x"; Array.prototype.last = function () { return this.at(-1); }; Array.prototype.toJSON = () => "y";',
    ],
    [
      'has no channels, no cookie store and no observers that tell anything',
      'window.BroadcastChannel = undefined; Object.defineProperty(window, "cookieStore", { get() { throw new Error("no store"); } }); window.MutationObserver = class { observe() {} disconnect() {} };',
    ],
    [
      'refuses channels and all storage but cookies',
      'window.BroadcastChannel = class { constructor() { throw new Error("no channel"); } }; Object.defineProperty(window, "cookieStore", { value: 7 }); for (const name of ["localStorage", "sessionStorage", "indexedDB"]) Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });',
    ],
  ];
  for (const [what, code] of harmless) {
    it(
      `${what} changes nothing`,
      play(async (scene) => {
        for (const when of ['before', 'after'] as const) {
          const tab = await open(scene, pageWith(when, code));
          assert.equal(await goThrough(tab), true, `${when} helder`);
          await goBack(tab);
          await tab.page.close();
          await scene.visitor.clear();
        }
      }),
    );
  }

  /** It cannot work, or not be remembered: then nothing is released that was not granted on this very page. */
  const harmful: readonly (readonly [what: string, code: string])[] = [
    [
      'cannot read or write cookies',
      'Object.defineProperty(document, "cookie", { get() { throw new Error("no cookies"); }, set() { throw new Error("no cookies"); } });',
    ],
    [
      'reads garbage as its cookies',
      'Object.defineProperty(document, "cookie", { get: () => "helder=%E0%A4%A; =; x", set() {} });',
    ],
    ['has no cookies at all', 'Object.defineProperty(document, "cookie", { value: undefined });'],
    [
      'finds everything true',
      'Array.prototype.every = Array.prototype.some = Array.prototype.includes = () => true;',
    ],
    [
      'gives every object helder’s own words',
      'for (const name of ["exempt","purpose","decision","withdrawn","loads","use","account","row","digest","key","text","record","isRead","manifest","services","cookieName"]) Object.defineProperty(Object.prototype, name, { value: "granted", writable: true, configurable: true });',
    ],
    ['reads no JSON', 'JSON.parse = () => ({});'],
    ['fetches nothing', 'window.fetch = () => { throw new Error("no network"); };'],
    ['is answered nonsense', 'window.fetch = () => 7;'],
  ];
  for (const [what, code] of harmful) {
    it(
      `${what} has nothing released that was not granted`,
      play(async (scene) => {
        for (const when of ['before', 'after'] as const) {
          const tab = await open(scene, pageWith(when, code));
          await goThrough(tab);
          await tab.page.close();
          await scene.visitor.clear();
        }
      }),
    );
  }
});

/** A page in which nothing can be stored: its origin is nobody’s. */
const nobodys = { 'content-security-policy': 'sandbox allow-scripts' };

describe('where nothing can be stored', () => {
  const cases: readonly (readonly [string, typeof play, (tab: Tab) => Promise<unknown>])[] = [
    ['in a sandbox', play, () => Promise.resolve()],
    ['in a sandbox over HTTPS', playSecure, () => Promise.resolve()],
    [
      'with cookies turned off',
      play,
      async (tab) => {
        const session = await tab.page.createCDPSession();
        await session.send('Emulation.setDocumentCookieDisabled', { disabled: true });
      },
    ],
  ];
  for (const [where, playThere, turnOff] of cases) {
    it(
      `${where} a choice holds for the page, which the console tells, and is asked again on the next`,
      playThere(async ({ site, visitor }) => {
        const headers = where.includes('sandbox') ? nobodys : {};
        site
          .putJson('/privacy.json', of)
          .put('/', { body: page({ body }), headers })
          .put('/chat.js', "log.push('chat')");
        const tab = await visitor.newTab();
        await turnOff(tab);
        await tab.goto('/');
        await tab.answer('Alles weigeren');
        await rest(tab);
        assert.equal(await ran(tab), '');
        assert.match(await tab.told(/does not keep the cookie/), /at helder/);
        await tab.reload();
        await tab.answer('Alles accepteren');
        await tab.noted(3);
        assert.equal((await ran(tab)).includes('nobody'), false);
        await reloads(tab, () => withdraw(tab));
        await tab.see('Alles accepteren');
        assert.equal(await ran(tab), '');
        await decide(tab, 'forget');
        await rest(tab);
      }),
    );
  }
});

describe('a record', () => {
  const garbage: readonly (readonly [string, (value: string) => string])[] = [
    ['of nothing', () => ''],
    ['that does not decode', (value) => `%E0%A4%A${value}`],
    ['of another format', () => '{"counter":true,"necessary":"granted"}'],
    ['of other words', () => 'counter~granted~1.x.6.-------'],
    ['with a letter too many', (value) => value.replaceAll('.g.', '.gg.')],
    ['without its end', (value) => value.slice(0, value.indexOf('~1.'))],
    ['twice over', (value) => `${value}~${value}`],
    ['of days that are no days', (value) => value.replace(/\.g\.\w+\./g, '.g.zzzzz.')],
    ['as long as a cookie can be', (value) => value.padEnd(4000, 'x')],
  ];
  it(
    'that makes no sense is asked for again, and nothing runs',
    play(async (scene) => {
      const { visitor } = scene;
      const tab = await open(scene, page({ body }));
      await tab.answer('Alles accepteren');
      await tab.noted(3);
      await tab.settle();
      const sound = (await visitor.cookie())?.value ?? '';
      for (const [what, spoil] of garbage) {
        await visitor.clear();
        await visitor.plant('helder', spoil(sound));
        await tab.reload();
        await tab.see('Alles accepteren');
        await rest(tab);
        assert.equal(await ran(tab), '', what);
        assert.equal(await tab.page.evaluate(() => window.helder?.allows('counter')), false, what);
      }
      await tab.answer('Alles accepteren');
      await tab.noted(3);
    }),
  );

  for (const [what, first, second] of [
    ['gives the record to all subdomains', {}, { domain: 'site.test' }],
    ['keeps the record to itself', { domain: 'site.test' }, {}],
  ] as const) {
    it(
      `of an earlier manifest does not outlive a withdrawal where the site ${what} from now on`,
      play(async (scene) => {
        const { site, visitor } = scene;
        const tab = await open(scene, page({ body }));
        site.putJson('/privacy.json', { ...of, consent: { cookie: first } });
        await tab.reload();
        await tab.answer('Alles accepteren');
        await tab.noted(3);
        site.putJson('/privacy.json', { ...of, consent: { cookie: second } });
        await tab.reload();
        await tab.noted(3);
        await reloads(tab, () => withdraw(tab));
        await until(tab, () => window.helder?.decisions['counter'] === 'denied');
        await rest(tab);
        assert.equal(await ran(tab), '');
        assert.equal((await visitor.cookies()).length, 1);
        await decide(tab, 'forget');
        await tab.reload();
        await tab.see('Alles accepteren');
        assert.deepEqual(await visitor.cookies(), []);
      }),
    );
  }
});

it(
  'a manifest that comes seconds late is waited for: nothing runs, and what is decided counts then',
  play(async (scene) => {
    const { site, visitor } = scene;
    let arrive: () => void = () => undefined;
    const after = new Promise<void>((resolve) => (arrive = resolve));
    const first = await open(scene, page({ body }));
    await first.answer('Alles accepteren');
    await first.settle();
    site.put('/privacy.json', { after, body: JSON.stringify(of) });
    const tab = await visitor.newTab();
    await tab.page.goto(site.origin());
    await tab.page.evaluate(() => {
      void window.helder?.decide({ chat: 'denied' });
    });
    await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    assert.equal(await ran(tab), '');
    assert.equal(await tab.page.evaluate(() => window.helder?.allows('counter')), false);
    arrive();
    await until(tab, () => window.helder?.decisions['chat'] === 'denied');
    await until(tab, () => (window as unknown as { log: string[] }).log.includes('counter'));
    assert.match((await visitor.cookie())?.value ?? '', /chat\.support\.w\./);
  }),
);

describe('without', () => {
  /** Each chunk, and how it is told that something could not be done: by the console or, to who called, by a rejection. */
  const files: Readonly<Record<string, RegExp>> = {
    banner: /at banner/,
    nl: /at banner/,
    effects: /at effects/,
    erase: /at erase/,
    late: /at late/,
    resolve: /at preferences/,
    message: /at message/,
    'message-nl': /at message/,
    'words-nl': /at preferences/,
    preferences: /at preferences/,
    api: /api\.js/,
    vendor: /at vendor/,
    'preset-google-analytics': /at vendor/,
    // Without words for them there are only the findings themselves.
    explain: /array/i,
  };
  for (const [file, telling] of Object.entries(files)) {
    it(
      `${file}.js nothing is released that was not granted, a withdrawal counts, and what is left out is told`,
      play(async (scene) => {
        const { site } = scene;
        const google = {
          use: 'google-analytics',
          measurementId: 'G-ABCDE12345',
          origin: site.origin('vendor.test'),
        };
        site.put('vendor.test/gtag/js', "log.push('google')");
        serveChunk(site, file, 'never');
        const tab = await open(scene, page({ body }));
        site.putJson('/privacy.json', { ...of, services: [...of.services, google] });
        await tab.reload();
        await goThrough(tab);
        await tab.page.evaluate(() => window.helder?.open().catch(() => undefined));
        const said = [await decide(tab, { 'google-analytics': 'granted' })];
        await rest(tab);
        assert.match(await ran(tab), /^(counter)?,?(google)?$/);
        await tab.page.evaluate(() => {
          window.helder?.rejectAll().catch(() => undefined);
        });
        await until(tab, () => window.helder?.allows('counter') === false);
        said.push(file === 'api' ? '' : await tab.told(telling));
        assert.match(said.join(), telling);
      }),
    );
  }
});

it(
  'without erase.js code that has run is stopped all the same, and the next page that has it erases',
  play(async (scene) => {
    const { site, visitor } = scene;
    serveChunk(site, 'erase', 'never');
    const tab = await open(scene, page({ body }));
    await tab.answer('Alles accepteren');
    await tab.noted(3);
    await reloads(tab, () => withdraw(tab));
    await tab.told(/at erase/);
    assert.equal(await ran(tab), '');
    assert.deepEqual(await visitor.cookieNames(), ['helder', 'own']);
    serveChunk(site, 'erase', 'at once');
    await tab.reload();
    await until(tab, () => !document.cookie.includes('own'));
  }),
);

it(
  'with an erase.js that never comes a withdrawal is told, and what has run is stopped all the same',
  play(async (scene) => {
    const { site } = scene;
    delayChunk(site, 'erase');
    const tab = await open(scene, page({ body }));
    await tab.answer('Alles accepteren');
    await tab.noted(3);
    await tab.page.evaluate(() => {
      window.helder?.addEventListener('change', () => {
        sessionStorage.setItem('told', '1');
      });
    });
    await reloads(tab, () => withdraw(tab));
    assert.equal(await tab.page.evaluate(() => sessionStorage.getItem('told')), '1');
    assert.equal(await ran(tab), '');
  }),
);

it(
  'offline a withdrawal counts, the page stays, and what has to wait is done on the next page',
  play(async (scene) => {
    const { visitor } = scene;
    const tab = await open(scene, page({ body }));
    await tab.answer('Alles accepteren');
    await tab.noted(3);
    await tab.settle();
    await tab.click('Cookies');
    await tab.see('Alles weigeren');
    await tab.page.setOfflineMode(true);
    await tab.click('Alles weigeren');
    await until(tab, () => window.helder?.allows('counter') === false);
    // What erases has been asked for in vain before the network is back.
    await tab.told(/at erase\n/);
    assert.equal((await tab.notes()).length, 3, 'a reload would leave the visitor without a page');
    assert.match((await visitor.cookie())?.value ?? '', /counter\.statistical\.w\./);
    await tab.page.setOfflineMode(false);
    await tab.reload();
    await until(tab, () => !document.cookie.includes('own'));
    assert.equal(await ran(tab), '');
  }),
);

describe('a clock that jumps', () => {
  const clock = `
    window.shift = 365 * 86400000 * Number(new URLSearchParams(location.search).get('years'));
    const { now } = Date;
    Date = class extends Date {
      constructor(...args) { if (args.length) super(...args); else super(now() + shift); }
      static now() { return now() + shift; }
    };`;

  it(
    'between pages lets nothing run, and takes nothing away once it is right again',
    play(async (scene) => {
      const tab = await open(scene, pageWith('before', clock));
      await tab.answer('Alles accepteren');
      await tab.noted(3);
      await tab.settle();
      for (const years of [1, 5, -1, -5]) {
        await tab.goto(`/?years=${years}`);
        await tab.see('Alles accepteren');
        assert.equal(await ran(tab), '', `${years} years`);
        await tab.goto('/');
        await tab.noted(3);
        assert.equal(await tab.isAsked(), false);
      }
    }),
  );

  it(
    'on a page releases nothing that was not granted, in this tab and in others',
    play(async (scene) => {
      const tab = await open(scene, pageWith('before', clock));
      await tab.click('Zelf kiezen');
      await tab.click('Statistieken', 'checkbox');
      await tab.changes(() => tab.click('Keuze opslaan'));
      await tab.noted(1);
      const back = await scene.visitor.open('/');
      await back.noted(1);
      /** Once more where the page has just loaded again: what has run out is withdrawn. */
      const insist = async (act: () => Promise<unknown>): Promise<void> => {
        for (;;)
          try {
            await act();
            return;
          } catch (error) {
            if (!/context|navigat/.test(String(error))) throw error;
          }
      };
      for (const years of [3, -3, 0]) {
        for (const one of [tab, back])
          await insist(() =>
            one.page.evaluate((many) => {
              Object.assign(window, { shift: many * 365 * 86_400_000 });
            }, years),
          );
        await insist(() => decide(tab, { chat: 'denied', films: 'denied' }));
        for (const one of [tab, back])
          await insist(async () => {
            await rest(one);
            assert.match(await ran(one), /^(counter)?$/, `${years} years`);
          });
      }
    }),
  );
});

it(
  'an exception in the page’s own listener of changes changes nothing',
  play(async (scene) => {
    scene.visitor.expectedErrors = /my mistake/;
    const mistake = `<script>helder.addEventListener('change', () => { throw new Error('my mistake'); });</script>`;
    const tab = await open(scene, page({ body: mistake + body }));
    await tab.answer('Alles accepteren');
    await tab.noted(3);
    await tab.settle();
    await reloads(tab, () => withdraw(tab));
    await until(tab, () => document.querySelector('consent-banner[role=status]'));
    assert.equal(await ran(tab), '');
    assert.deepEqual(await stored(tab), { cookies: [], local: [], session: [], databases: [] });
    assert.ok(tab.errors.length >= 2, 'it was thrown');
  }),
);

it(
  'what others wrote in helder’s place in the session storage is passed over',
  play(async (scene) => {
    const tab = await open(scene, page({ body }));
    await tab.answer('Alles weigeren');
    for (const text of [
      'x',
      'null',
      '7',
      '[]',
      '{"ids":7,"removed":{}}',
      '{"ids":[{}],"removed":[7]}',
    ]) {
      await tab.page.evaluate((value) => {
        sessionStorage.setItem('helder', value);
      }, text);
      await tab.reload();
      await until(tab, () => sessionStorage.getItem('helder') === null);
      await rest(tab);
      assert.equal(await tab.page.$('consent-banner'), null, text);
    }
    assert.equal(await ran(tab), '');
  }),
);
