import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { useBrowser, useSecureBrowser, type Scene } from './support/browser.js';
import { it } from './support/engine.js';
import { lookAt } from './support/front.js';
import { held, manifest, page } from './support/pages.js';
import type { Tab } from './support/tab.js';
import {
  delayChunk,
  loadedHow,
  reloads,
  serveChunk,
  until,
  withdraw,
} from './support/withdrawal.js';

const play = useBrowser();
const playSecure = useSecureBrowser();
const ids = manifest.services.map(({ id }) => id);
const shared = { ...manifest, consent: { cookie: { domain: 'site.test' } } };

/** Keeps what change events tell, also over a reload. */
const listener = `<script>
  const heard = () => JSON.parse(sessionStorage.getItem('heard') ?? '[]');
  helder.addEventListener('change', ({ changed, method, reload }) => {
    sessionStorage.setItem('heard', JSON.stringify([...heard(), { changed, method, reload }]));
  });
</script>`;
const heard = (tab: Tab): Promise<unknown> =>
  tab.page.evaluate(() => JSON.parse(sessionStorage.getItem('heard') ?? '[]') as unknown);

const code = ids.map((id) => held(id, `log.push('${id}')`)).join('');
const body = `${code}<button data-consent-open>Cookies</button>`;

/** Two tabs with the same page, of which the first is in the background. */
async function twoTabs({ site, visitor }: Scene, of: unknown = manifest): Promise<[Tab, Tab]> {
  site.putJson('/privacy.json', of).put('/', page({ head: listener, body }));
  const back = await visitor.open('/');
  const front = await visitor.open('/');
  assert.equal(await back.page.evaluate(() => document.visibilityState), 'hidden');
  return [back, front];
}

const allows = (tab: Tab, id = 'counter'): Promise<boolean | undefined> =>
  tab.page.evaluate((one) => window.helder?.allows(one), id);

/** A page that was opened before, with a record: it needs none of helder’s chunks. */
async function returning({ site, visitor }: Scene): Promise<[Tab, Tab]> {
  site.putJson('/privacy.json', manifest).put('/', page({ head: listener, body }));
  const front = await visitor.open('/');
  await front.answer('Alles accepteren');
  await front.noted(3);
  await front.settle();
  const back = await visitor.open('/');
  await back.noted(3);
  await lookAt(front);
  return [back, front];
}

describe('a tab in the background', () => {
  it(
    'releases at once what is granted in another, once, without a reload',
    play(async (scene) => {
      const [back, front] = await twoTabs(scene);
      await front.answer('Alles accepteren');
      assert.deepEqual(await back.noted(3), ids);
      await until(back, () => sessionStorage.getItem('heard'));
      assert.deepEqual(await heard(back), [{ changed: ids, method: 'banner', reload: false }]);
      assert.equal(await back.isAsked(), false);
      await lookAt(back);
      await back.settle();
      assert.deepEqual(await back.notes(), ids);
      assert.deepEqual(await front.notes(), ids);
      assert.equal(await loadedHow(back), 'navigate');
    }),
  );

  it(
    'stops at once what is withdrawn in another, and says where it was decided',
    play(async (scene) => {
      const [back, front] = await returning(scene);
      await front.click('Cookies');
      await front.click('Statistieken', 'checkbox');
      await Promise.all([back.loaded(), reloads(front, () => front.click('Keuze opslaan'))]);
      assert.deepEqual(await back.noted(2), ids.slice(1));
      assert.deepEqual(await heard(back), [
        { changed: ['counter'], method: 'preferences', reload: true },
      ]);
      assert.equal(await allows(back), false);
    }),
  );

  it(
    'asks again when everything is forgotten in another',
    play(async (scene) => {
      const [back, front] = await returning(scene);
      await Promise.all([
        back.loaded(),
        reloads(front, () => front.page.evaluate(() => void window.helder?.forget())),
      ]);
      await until(back, () => document.querySelector('consent-banner button'));
      assert.deepEqual(await back.notes(), []);
      assert.deepEqual(await scene.visitor.cookies(), []);
      await front.answer('Alles weigeren');
      await until(back, () => !document.querySelector('consent-banner'));
    }),
  );

  it(
    'is told again after the reload: when it was told first, it may not have seen the cookie yet',
    play(async (scene) => {
      const { site } = scene;
      const [back, front] = await returning(scene);
      site.put(
        '/plain',
        `<script>var told = []; new BroadcastChannel('helder').onmessage = () => told.push(Date.now());</script>`,
      );
      await back.page.goto(`${site.origin()}/plain`);
      await lookAt(front);
      await reloads(front, () => withdraw(front));
      const begin = await front.page.evaluate(() => performance.timeOrigin);
      await back.page.waitForFunction(
        (since: number) => (window as unknown as { told: number[] }).told.some((at) => at > since),
        { polling: 50 },
        begin,
      );
    }),
  );

  it(
    'keeps what was typed there, and asks',
    play(async (scene) => {
      const { site } = scene;
      const [back, front] = await returning(scene);
      site.put('/', page({ body: `<input aria-label="Naam">${body}` }));
      await lookAt(back);
      await back.reload();
      await (await back.see('Naam', 'textbox')).type('Ada');
      await lookAt(front);
      await reloads(front, () => withdraw(front));
      await lookAt(back);
      await back.see('Opnieuw laden');
      assert.equal(await back.page.$eval('input', ({ value }) => value), 'Ada');
      assert.equal(await allows(back), false);
      await reloads(back, () => back.click('Opnieuw laden'));
      assert.deepEqual(await back.notes(), []);
    }),
  );

  it(
    'runs nothing more of what was waiting for its turn',
    play(async (scene) => {
      const { site, visitor } = scene;
      let answer: () => void = () => undefined;
      const after = new Promise<void>((resolve) => (answer = resolve));
      const stay =
        "<script>helder.addEventListener('change', (event) => { event.preventDefault(); log.push(event.changed.join()); })</script>";
      site
        .putJson('/privacy.json', manifest)
        .put('/first', page())
        .put('/slow.js', { after, body: "log.push('slow')" })
        .put('/', page({ head: stay, body: `${held('counter', '', 'src="/slow.js"')}${code}` }));
      const front = await visitor.open('/first');
      await front.answer('Alles accepteren');
      await front.settle();
      const back = await visitor.newTab();
      const loaded = back.goto('/');
      await site.request('/slow.js');
      await lookAt(front);
      await withdraw(front);
      assert.deepEqual((await back.noted(3)).at(-1), ids.join());
      answer();
      await loaded;
      await back.settle();
      assert.deepEqual(
        (await back.notes()).filter((note) => note === 'counter'),
        [],
      );
    }),
  );
});

describe('a page of another subdomain that shares the record', () => {
  const open = async ({ site, visitor }: Scene): Promise<[Tab, Tab]> => {
    // A page that may be stored is one that the browser may keep for its back button.
    const headers = { 'cache-control': 'no-cache' };
    site
      .putJson('/privacy.json', shared)
      .put('/', { body: page({ head: listener, body }), headers });
    const shop = await visitor.open(`${site.origin('shop.site.test')}/`);
    await shop.answer('Alles accepteren');
    await shop.noted(3);
    const tab = await visitor.open(`${site.origin('www.site.test')}/`);
    await tab.noted(3);
    return [shop, tab];
  };

  it(
    'follows at once',
    playSecure(async (scene) => {
      const [shop, tab] = await open(scene);
      await Promise.all([shop.loaded(), reloads(tab, () => withdraw(tab))]);
      assert.equal(await allows(shop), false);
      await tab.page.evaluate(() => window.helder?.acceptAll());
      assert.deepEqual(await shop.noted(3), ids);
      await until(
        shop,
        () => (JSON.parse(sessionStorage.getItem('heard') ?? '[]') as unknown[]).length === 3,
      );
      assert.deepEqual(
        ((await heard(shop)) as { method: string }[]).map(({ method }) => method),
        ['banner', 'api', 'api'],
      );
    }),
  );

  it(
    'follows when it is looked at again, where the browser tells nothing of cookies',
    play(async (scene) => {
      const [shop, tab] = await open(scene);
      // The page that decided tells its own tabs a second time, and hears that itself: this one has nothing to tell.
      await shop.reload();
      await shop.noted(3);
      await reloads(tab, () => withdraw(tab));
      assert.equal(await allows(shop), true);
      await Promise.all([shop.loaded(), lookAt(shop)]);
      await shop.settle();
      assert.equal(await allows(shop), false);
      assert.deepEqual(await shop.notes(), []);
    }),
  );

  it(
    'follows when the back button brings it back as it was',
    play(async (scene) => {
      const { site } = scene;
      const [shop, tab] = await open(scene);
      await lookAt(shop);
      await shop.page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          sessionStorage.setItem('persisted', String(persisted));
        });
      });
      site.put('other.test/', '<p>Elders</p>');
      await shop.page.goto(site.origin('other.test'));
      await lookAt(tab);
      await reloads(tab, () => withdraw(tab));
      await lookAt(shop);
      await shop.page.goBack();
      await until(shop, () => window.helder?.allows('counter') === false);
      await until(shop, () => !(window as unknown as { log: unknown[] }).log.length);
      assert.equal(await shop.page.evaluate(() => sessionStorage.getItem('persisted')), 'true');
    }),
  );
});

it(
  'a page that the back button brings back follows what another tab of the same site decided',
  play(async (scene) => {
    const { site } = scene;
    const [back, front] = await returning(scene);
    site.put('other.test/', '<p>Elders</p>');
    await lookAt(back);
    await back.page.goto(site.origin('other.test'));
    await lookAt(front);
    await reloads(front, () => withdraw(front));
    await lookAt(back);
    await back.page.goBack();
    await until(back, () => window.helder?.allows('counter') === false);
    await until(back, () => !(window as unknown as { log: unknown[] }).log.length);
  }),
);

/** What the record says of each service. */
const letters = async ({ visitor }: Scene): Promise<string> =>
  [...((await visitor.cookie())?.value ?? '').matchAll(/\.([gdew])\./g)]
    .map(([, one]) => one)
    .join('');

describe('two tabs that decide at the same moment', () => {
  it(
    'end as the record does: nothing that it denies runs in any of them',
    play(async (scene) => {
      const { site, visitor } = scene;
      const tabs = await twoTabs(scene);
      site.put(
        '/',
        page({
          head: listener,
          body: `${body}<script>addEventListener('pagehide', () => undefined)</script>`,
        }),
      );
      for (let round = 0; round < 6; round++) {
        const order = round % 2 ? tabs : [...tabs].reverse();
        await Promise.all(
          order.map((tab, i) =>
            tab.page
              .evaluate(
                (name) => void window.helder?.[name](),
                (['acceptAll', 'rejectAll'] as const)[i]!,
              )
              .catch(() => undefined),
          ),
        );
        for (const tab of tabs) {
          await until(tab, async () => {
            const { log } = window as unknown as { log: unknown[] };
            await window.helder?.ready;
            const isGranted = /\.g\./.test(document.cookie);
            return (
              /helder=/.test(document.cookie) &&
              window.helder?.allows('counter') === isGranted &&
              log.length === (isGranted ? 3 : 0)
            );
          });
        }
        assert.match(await letters(scene), /^(ggg|[dw]{3})$/, `round ${round}`);
      }
      assert.equal((await visitor.cookies()).length, 1);
    }),
  );

  it(
    'do not lose what one denies to the other, which did not know of it: a tie is denied',
    play(async (scene) => {
      const { site, visitor } = scene;
      site.putJson('/privacy.json', manifest).put('/', page());
      const back = await visitor.open('/');
      await back.answer('Alles accepteren');
      await back.settle();
      const old = (await visitor.cookie())?.value ?? '';
      await back.page.evaluate(() => window.helder?.decide({ counter: 'denied' }));
      assert.match(await letters(scene), /^wgg$/);
      const front = await visitor.open('/');
      // A tab that had read the record just before writes what it knows.
      await visitor.tamper('helder', () => old);
      await lookAt(back);
      await until(back, () => /counter\.statistical\.w\./.test(document.cookie));
      assert.match(await letters(scene), /^wgg$/);
      for (const tab of [back, front]) {
        await lookAt(tab);
        await until(tab, () => window.helder?.allows('counter') === false);
      }
      // What is granted later stands.
      const receipt = await front.page.evaluate(() => window.helder?.receipt());
      const time = receipt?.['dpv:hasRecordOfActivity']['dct:modified'] ?? '';
      await front.page.waitForFunction(
        (tie: number) => Date.now() > tie,
        {},
        Date.parse(time) + 200,
      );
      await front.page.evaluate(() => window.helder?.decide({ counter: 'granted' }));
      await until(back, () => window.helder?.allows('counter'));
      await back.settle();
      assert.match(await letters(scene), /^ggg$/);
    }),
  );

  it(
    'do not undo each other while the facts of a decision are on their way',
    play(async (scene) => {
      const { site } = scene;
      const [back, front] = await twoTabs(scene);
      const arrive = delayChunk(site, 'effects');
      await back.page.evaluate(() => void window.helder?.acceptAll());
      await back.noted(3);
      await until(front, () => /\.g\./.test(document.cookie));
      await front.page.evaluate(() => void window.helder?.rejectAll());
      await until(front, () => window.helder?.allows('counter') === false);
      arrive();
      await until(back, () => window.helder?.allows('counter') === false);
      await until(back, () => !(window as unknown as { log: unknown[] }).log.length);
      await front.settle();
      assert.match(await letters(scene), /^[dw]{3}$/);
    }),
  );
});

describe('a page that is only just beginning', () => {
  for (const file of ['banner', 'effects']) {
    it(
      `takes what was decided while its ${file}.js was on its way`,
      play(async (scene) => {
        const { site, visitor } = scene;
        site
          .putJson('/privacy.json', manifest)
          .put('/front', page())
          .put('/', page({ head: listener, body }));
        serveChunk(site, file, 'at once');
        const front = await visitor.open('/front');
        await front.answer('Alles accepteren');
        await front.settle();
        // Another manifest, so that the record is held against it.
        site.putJson('/privacy.json', { ...manifest, services: manifest.services.slice(0, 2) });
        const arrive = delayChunk(site, file);
        const back = await visitor.newTab();
        await back.page.goto(site.origin());
        await site.request(`/helder/${file}.js`);
        await lookAt(front);
        await front.page.evaluate(() => window.helder?.rejectAll());
        arrive();
        await back.ready();
        await back.settle();
        assert.equal(await allows(back), false);
        assert.deepEqual(await back.notes(), []);
        assert.doesNotMatch(await letters(scene), /g/);
      }),
    );
  }

  it(
    'does not ask what was answered while its banner was on its way',
    play(async (scene) => {
      const { site, visitor } = scene;
      site.putJson('/privacy.json', manifest).put('/', page({ head: listener, body }));
      serveChunk(site, 'banner', 'at once');
      const front = await visitor.open('/');
      const arrive = delayChunk(site, 'banner');
      const back = await visitor.newTab();
      await back.page.goto(site.origin());
      await lookAt(front);
      await front.answer('Alles accepteren');
      await front.noted(3);
      arrive();
      await back.ready();
      assert.deepEqual(await back.noted(3), ids);
      await back.settle();
      assert.equal(await back.isAsked(), false);
      assert.equal(await loadedHow(back), 'navigate');
    }),
  );
});

describe('tabs with different manifests', () => {
  it(
    'do not write in turn: each decision is written by the tab that made it',
    play(async ({ site, visitor }) => {
      const counting = `<script>
        const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
        const writes = Number(sessionStorage.getItem('writes'));
        Object.defineProperty(document, 'cookie', { configurable: true, get, set(text) {
          if (/^helder=/.test(text)) sessionStorage.setItem('writes', 1 + Number(sessionStorage.getItem('writes')));
          set.call(document, text);
        } });
      </script>`;
      const [first, ...rest] = manifest.services;
      const map = { id: 'map', name: 'Kaart', purpose: 'media' };
      const services = [{ ...first, hosts: ['een.example'] }, ...rest.slice(1), map];
      for (const [path, inline] of [
        ['/old', manifest],
        ['/new', { ...manifest, services }],
      ] as const)
        site.put(
          path,
          page({ inline, body: body + held('map', "log.push('map')") }).replace(
            '<script src="/helder',
            `${counting}$&`,
          ),
        );
      const tabs: Tab[] = [];
      /** How often each tab has written once nothing happens any more, however often it is looked at. */
      const writes = async (): Promise<readonly number[]> => {
        let before = '';
        for (;;) {
          const counts: number[] = [];
          let now = '';
          for (const tab of tabs) {
            await lookAt(tab);
            const state = await tab.page
              .evaluate(() => [Number(sessionStorage.getItem('writes')), performance.timeOrigin])
              .catch(() => [NaN]);
            counts.push(state[0] ?? NaN);
            now += state.join();
          }
          await new Promise((resolve) => setTimeout(resolve, 300));
          if (now === before) return counts;
          before = now;
        }
      };
      const old = await visitor.open('/old');
      tabs.push(old);
      await old.answer('Alles accepteren');
      assert.deepEqual(await writes(), [2], 'the decision, then its facts');
      const fresh = await visitor.open('/new');
      tabs.push(fresh);
      await fresh.answer('Accepteren');
      assert.deepEqual(await writes(), [2, 2]);
      await fresh.page
        .evaluate(() => window.helder?.decide({ counter: 'denied' }))
        .catch(() => undefined);
      assert.deepEqual(await writes(), [2, 4]);
      for (const tab of tabs) assert.equal(await allows(tab), false);
      // A page that begins says once for which manifest the record stands.
      await fresh.reload();
      assert.ok(
        (await writes()).every((count) => count <= 6),
        String(await writes()),
      );
    }),
  );
});

describe('a tab that cannot fetch what it needs to follow', () => {
  it(
    'releases nothing more, says so, and follows as soon as it can',
    play(async (scene) => {
      const { site } = scene;
      serveChunk(site, 'effects', 'at once');
      const [back, front] = await returning(scene);
      serveChunk(site, 'effects', 'never');
      await withdraw(front);
      assert.match(await back.told(/effects/), /could not be/);
      await lookAt(back);
      await back.page.evaluate(() => {
        const added = Object.assign(document.createElement('script'), {
          type: 'text/plain',
          text: "log.push('more')",
        });
        added.dataset['consent'] = 'counter';
        document.body.append(added);
      });
      await back.settle();
      assert.deepEqual(await back.notes(), ids, 'nothing more');
      serveChunk(site, 'effects', 'at once');
      await Promise.all([back.loaded(), lookAt(front).then(() => lookAt(back))]);
      await back.settle();
      assert.deepEqual(await back.notes(), []);
    }),
  );
});
