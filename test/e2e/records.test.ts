import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { useBrowser, useSecureBrowser, type Scene } from './support/browser.js';
import { Endpoint } from './support/endpoint.js';
import { held, manifest as plain, page } from './support/pages.js';
import type { Answer } from './support/site.js';
import type { Tab } from './support/tab.js';
import { delayChunk, serveChunk, until } from './support/withdrawal.js';

const play = useBrowser();
const playSecure = useSecureBrowser();

const manifest = { ...plain, version: '2.1', consent: { records: { endpoint: '/records' } } };
const ids = plain.services.map(({ id }) => id);
const body =
  ids.map((id) => held(id, `log.push('${id}')`)).join('') +
  '<button data-consent-open>Cookies</button>';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** A site with an endpoint, and two pages. */
async function visit(scene: Scene, of: unknown = manifest): Promise<[Tab, Endpoint]> {
  const { site, visitor } = scene;
  const endpoint = new Endpoint(site);
  site.putJson('/privacy.json', of).put('/', page({ body })).put('/next', page({ body }));
  return [await visitor.open('/'), endpoint];
}

const decide = (tab: Tab, choices: Readonly<Record<string, 'granted' | 'denied'>>): Promise<void> =>
  tab.page.evaluate((one) => window.helder?.decide(one), choices);

/** What waits in this browser. */
const queued = (tab: Tab): Promise<readonly string[]> =>
  tab.page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('.change.')));

/** Waits until the browser keeps nothing more for the endpoint. */
const emptied = (tab: Tab): Promise<void> =>
  until(tab, () => !Object.keys(localStorage).some((name) => name.includes('.change.')));

const decisions = (tab: Tab): Promise<Readonly<Record<string, string>>> =>
  tab.page.evaluate(() => ({ ...window.helder?.decisions }));

/** Whether this page has asked for a file of helder. */
const fetched = async (tab: Tab, file: string): Promise<boolean> =>
  (await tab.paths()).includes(`/helder/${file}.js`);

const all = (decision: string): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map((id) => [id, decision]));

describe('what is posted', () => {
  it(
    'says what was chosen, when, how, and what asked',
    playSecure(async (scene) => {
      const [tab, endpoint] = await visit(scene);
      const before = Date.now();
      await tab.answer('Alles weigeren');
      const [posted, ...more] = await endpoint.has(1);
      assert.deepEqual(more, []);
      const { id, sequence, time, helder, ...rest } = posted!;
      assert.match(id, UUID);
      assert.ok(Number.isSafeInteger(sequence) && sequence > 0);
      assert.ok(Date.parse(time) >= before && Date.parse(time) <= Date.now(), time);
      assert.equal(helder, await tab.page.evaluate(() => window.helder?.version));
      const origin = scene.site.origin();
      assert.deepEqual(rest, {
        method: 'banner',
        layer: 'banner',
        language: 'nl',
        site: origin,
        manifest: {
          version: '2.1',
          url: `${origin}/privacy.json`,
          sha256: createHash('sha256').update(JSON.stringify(manifest)).digest('hex'),
        },
        changed: all('denied'),
        services: plain.services.map(({ id: service, purpose }) => ({
          id: service,
          purpose,
          decision: 'denied',
          date: time.slice(0, 10),
        })),
      });
      const [{ method, headers } = { method: '', headers: {} }] = endpoint.attempts;
      assert.equal(method, 'POST');
      assert.equal(headers['content-type'], 'application/json');
      // The address of the page may tell who the visitor is.
      assert.equal(headers['referer'], undefined);
      await emptied(tab);
    }),
  );

  it(
    'is every change: refusals and withdrawals as well, under one id until everything is forgotten',
    play(async (scene) => {
      const [tab, endpoint] = await visit(scene);
      await tab.answer('Alles accepteren');
      await endpoint.has(1);
      await decide(tab, { chat: 'granted' });
      await endpoint.has(2);
      await tab.page.evaluate(() => {
        window.helder?.addEventListener('change', (event) => {
          event.preventDefault();
        });
        return window.helder?.decide({ chat: 'denied' });
      });
      await endpoint.has(3);
      await tab.page.evaluate(() => window.helder?.forget());
      await endpoint.has(4);
      await tab.answer('Alles weigeren');
      const kept = await endpoint.has(5);
      assert.deepEqual(
        kept.map(({ method, layer, changed }) => [method, layer, changed]),
        [
          ['banner', 'banner', all('granted')],
          ['api', undefined, { chat: 'granted' }],
          ['api', undefined, { chat: 'denied' }],
          ['api', undefined, all('denied')],
          ['banner', 'banner', all('denied')],
        ],
      );
      const [first, , , forgotten, last] = kept;
      assert.deepEqual(new Set(kept.slice(0, 4).map(({ id }) => id)), new Set([first?.id]));
      assert.match(last!.id, UUID);
      assert.notEqual(last?.id, first?.id);
      assert.deepEqual(
        kept[2]?.services.map(({ id, decision, withdrawn }) => [id, decision, withdrawn]),
        [
          ['counter', 'granted', undefined],
          ['chat', 'denied', true],
          ['films', 'granted', undefined],
        ],
      );
      assert.deepEqual(
        forgotten?.services.map(({ decision, withdrawn }) => [decision, withdrawn]),
        ids.map(() => ['denied', true]),
      );
      // Over http the browser works out no hash.
      assert.equal(first?.manifest.sha256, undefined);
      await emptied(tab);
    }),
  );

  it(
    'names the preferences as the layer that asked',
    play(async (scene) => {
      const [tab, endpoint] = await visit(scene);
      await tab.click('Cookies');
      await tab.click('Keuze opslaan');
      const [posted] = await endpoint.has(1);
      assert.equal(posted?.layer, 'preferences');
    }),
  );

  it(
    'holds nothing of the visitor’s but the choice',
    play(async (scene) => {
      const { site, visitor } = scene;
      const endpoint = new Endpoint(site);
      site.put('/', page({ body, inline: manifest }));
      const tab = await visitor.open('/?token=secret#me');
      await tab.answer('Alles weigeren');
      const [posted] = await endpoint.has(1);
      assert.equal(posted?.manifest.url, `${site.origin()}/#manifest`);
      assert.doesNotMatch(endpoint.attempts[0]!.body, /secret|Mozilla|127\.0/);
    }),
  );
});

describe('a site without an endpoint', () => {
  it(
    'stores and fetches nothing for it',
    play(async (scene) => {
      const [tab, endpoint] = await visit(scene, plain);
      await tab.answer('Alles accepteren');
      await tab.noted(3);
      await Promise.all([tab.loaded(), tab.page.evaluate(() => void window.helder?.rejectAll())]);
      await tab.settle();
      assert.deepEqual(await queued(tab), []);
      assert.equal(await fetched(tab, 'records'), false);
      assert.deepEqual(endpoint.attempts, []);
      assert.doesNotMatch((await scene.visitor.cookie())?.value ?? '', /[\da-f]{8}-[\da-f]{4}-/);
    }),
  );
});

describe('a return visit', () => {
  it(
    'fetches nothing for the endpoint once it has everything',
    play(async (scene) => {
      const [tab, endpoint] = await visit(scene);
      await tab.answer('Alles accepteren');
      await endpoint.has(1);
      await emptied(tab);
      await tab.goto('/next');
      await tab.noted(3);
      await tab.settle();
      const files = (await tab.paths()).filter((path) => path.startsWith('/helder/'));
      assert.deepEqual(files, ['/helder/helder.js']);
      assert.equal(endpoint.attempts.length, 1);
    }),
  );

  it(
    'posts nothing where everything is exempt',
    play(async (scene) => {
      const services = [{ id: 'cart', name: 'Winkelwagen', purpose: 'functional' }];
      const [tab, endpoint] = await visit(scene, { ...manifest, services });
      await tab.page.evaluate(() => window.helder?.acceptAll());
      await tab.page.evaluate(() => window.helder?.forget());
      await tab.settle();
      assert.deepEqual(endpoint.attempts, []);
      assert.deepEqual(await queued(tab), []);
    }),
  );
});

describe('what the browser itself refuses', () => {
  it(
    'is not posted where no cookie can be kept: on every page it would be another record',
    play(async ({ site, visitor }) => {
      const endpoint = new Endpoint(site);
      const services = [{ id: 'adverts', name: 'Advertenties', purpose: 'marketing' }];
      site.putJson('/privacy.json', { ...manifest, services }).put('/', page());
      const tab = await visitor.newTab();
      await tab.page.evaluateOnNewDocument(
        "Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }); Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });",
      );
      await tab.goto('/');
      assert.deepEqual(await decisions(tab), { adverts: 'denied' });
      await tab.settle();
      assert.deepEqual(await queued(tab), []);
      assert.deepEqual(endpoint.attempts, []);
    }),
  );
});

describe('an endpoint that fails', () => {
  const failures: Readonly<Record<string, Answer>> = {
    'cuts the connection': { refused: true },
    'answers 500': { status: 500 },
    'answers 404': { status: 404 },
    'redirects to nowhere': { status: 302, headers: { location: 'https://nowhere.invalid/' } },
  };
  for (const [how, failure] of Object.entries(failures)) {
    it(
      `gets what was chosen when it works again, and disturbs nobody meanwhile, where it ${how}`,
      play(async (scene) => {
        const [tab, endpoint] = await visit(scene);
        endpoint.answer = () => failure;
        await tab.answer('Alles accepteren');
        assert.deepEqual(await tab.noted(3), ids);
        await endpoint.wasAsked(2);
        await tab.told(/endpoint for records/);
        assert.equal((await queued(tab)).length, 1);
        const told = tab.console.filter((text) => text.includes('endpoint for records'));
        assert.equal(told.length, 1);
        endpoint.answer = () => ({ status: 201 });
        const [posted, ...more] = await endpoint.has(1);
        assert.deepEqual([posted?.changed, more], [all('granted'), []]);
        await emptied(tab);
      }),
    );
  }

  it(
    'gets everything on a later page, in order',
    play(async (scene) => {
      const [tab, endpoint] = await visit(scene);
      endpoint.answer = () => ({ refused: true });
      await tab.answer('Alles weigeren');
      await endpoint.wasAsked(1);
      await tab.goto('/next');
      await decide(tab, { counter: 'granted' });
      await tab.noted(1);
      endpoint.answer = () => ({ status: 204 });
      await tab.goto('/');
      const kept = await endpoint.has(2);
      assert.deepEqual(
        kept.map(({ changed }) => changed),
        [all('denied'), { counter: 'granted' }],
      );
      assert.equal(kept[0]?.id, kept[1]?.id);
      await emptied(tab);
    }),
  );

  it(
    'that never answers keeps nothing from working, and gets it from a later page',
    play(async (scene) => {
      const [tab, endpoint] = await visit(scene);
      endpoint.answer = () => ({ after: new Promise(() => undefined) });
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(3), ids);
      await endpoint.wasAsked(1);
      await decide(tab, { films: 'granted' });
      assert.equal((await queued(tab)).length, 2);
      endpoint.answer = () => ({ status: 204 });
      await tab.goto('/next');
      assert.deepEqual(await tab.noted(3), ids);
      assert.equal((await endpoint.has(2)).length, 2);
      await emptied(tab);
    }),
  );

  it(
    'on another host without CORS, or that the Content-Security-Policy refuses, is told once',
    play(async ({ site, visitor }) => {
      const away = site.origin('proof.test');
      const of = { ...plain, consent: { records: { endpoint: `${away}/records` } } };
      site.putJson('/privacy.json', of).put('/', page({ body }));
      const policy = "connect-src 'self'";
      site.put('/strict', { body: page({ body }), headers: { 'content-security-policy': policy } });
      const tab = await visitor.open('/');
      await tab.answer('Alles accepteren');
      await tab.told(/endpoint for records/);
      assert.deepEqual(await tab.noted(3), ids);
      await tab.goto('/strict');
      assert.deepEqual(await tab.noted(3), ids);
      await until(
        tab,
        () => Object.keys(localStorage).filter((name) => name.includes('.change.')).length === 1,
      );
      assert.equal(await tab.isAsked(), false);
    }),
  );
});

describe('an endpoint that is no address', () => {
  for (const endpoint of ['records', '//proof.example/x', 'https://?', 'https://exa[mple/x', 7]) {
    it(
      `is told before anything is chosen, and keeps nothing from working: ${endpoint}`,
      play(async (scene) => {
        const [tab] = await visit(scene, { ...plain, consent: { records: { endpoint } } });
        await tab.told(/endpoint for records/);
        await tab.answer('Alles accepteren');
        assert.deepEqual(await tab.noted(3), ids);
        await tab.settle();
        assert.equal((await queued(tab)).length, 1);
      }),
    );
  }
});

describe('an endpoint on another host', () => {
  it(
    'gets the change, without cookies',
    play(async ({ site, visitor }) => {
      const endpoint = new Endpoint(site, 'proof.test/records');
      endpoint.answer = () => ({
        status: 204,
        headers: { 'access-control-allow-headers': 'content-type' },
      });
      const address = `${site.origin('proof.test')}/records`;
      const of = { ...plain, consent: { records: { endpoint: address } } };
      site.putJson('/privacy.json', of).put('/', page({ body }));
      const tab = await visitor.open('/');
      await tab.answer('Alles accepteren');
      await endpoint.has(1);
      assert.equal(endpoint.attempts[0]?.headers.cookie, undefined);
      await emptied(tab);
    }),
  );
});

describe('what was chosen is not lost', () => {
  /** Refuses, and is gone in the same moment. */
  const leave = (tab: Tab, to: string): Promise<unknown> =>
    Promise.all([
      tab.page.waitForNavigation(),
      tab.page.evaluate((path) => {
        document.querySelector<HTMLElement>('consent-banner [data-action=reject]')?.click();
        location.href = path;
      }, to),
    ]);

  it(
    'when the visitor leaves the site with the click',
    play(async (scene) => {
      const [tab, endpoint] = await visit(scene);
      scene.site.put('/plain', '<!doctype html><title>Elders</title>');
      await tab.see('Alles weigeren');
      await until(tab, () =>
        ['/records.js', '/effects.js'].every((file) =>
          performance.getEntriesByType('resource').some(({ name }) => name.includes(file)),
        ),
      );
      await tab.settle();
      await leave(tab, '/plain');
      const [posted] = await endpoint.has(1);
      assert.deepEqual(posted?.changed, all('denied'));
    }),
  );

  it(
    'when the visitor leaves with the click, before more than the banner has come',
    play(async (scene) => {
      const { site } = scene;
      const arrivals = ['records', 'effects'].map((name) => delayChunk(site, name));
      const [tab, endpoint] = await visit(scene);
      await tab.see('Alles weigeren');
      await leave(tab, '/next');
      await tab.ready();
      assert.deepEqual(await decisions(tab), all('denied'));
      assert.deepEqual(endpoint.attempts, []);
      for (const arrive of arrivals) arrive();
      const [posted] = await endpoint.has(1);
      assert.deepEqual(posted!.changed, all('denied'));
      assert.equal(posted?.manifest.url, `${site.origin()}/privacy.json`);
      await emptied(tab);
    }),
  );

  it(
    'when a withdrawal makes the page load again',
    play(async (scene) => {
      const [tab, endpoint] = await visit(scene);
      await tab.answer('Alles accepteren');
      await tab.noted(3);
      await endpoint.has(1);
      await Promise.all([tab.loaded(), tab.page.evaluate(() => void window.helder?.rejectAll())]);
      const kept = await endpoint.has(2);
      assert.deepEqual(
        kept.map(({ changed }) => changed),
        [all('granted'), all('denied')],
      );
      await emptied(tab);
    }),
  );

  it(
    'without a network',
    play(async (scene) => {
      const [tab, endpoint] = await visit(scene);
      await tab.answer('Alles weigeren');
      await decide(tab, { chat: 'denied' });
      await endpoint.has(2);
      await emptied(tab);
      await tab.page.setOfflineMode(true);
      await decide(tab, { counter: 'denied' });
      await decide(tab, { films: 'denied' });
      assert.equal((await queued(tab)).length, 2);
      await tab.page.setOfflineMode(false);
      const kept = await endpoint.has(4);
      assert.deepEqual(
        kept.slice(2).map(({ changed }) => changed),
        [{ counter: 'denied' }, { films: 'denied' }],
      );
      await emptied(tab);
      assert.deepEqual(
        tab.console.filter((text) => text.includes('endpoint for records')),
        [],
      );
    }),
  );

  it(
    'when two tabs decide at once',
    play(async (scene) => {
      const [back, endpoint] = await visit(scene);
      const front = await scene.visitor.open('/');
      await front.answer('Alles accepteren');
      await endpoint.has(1);
      const choose = (tab: Tab, id: string, times: number): Promise<void> =>
        tab.page.evaluate(
          async (service, count) => {
            for (let turn = 0; turn < count; turn++)
              await window.helder?.decide({ [service]: 'granted' });
          },
          id,
          times,
        );
      await Promise.all([choose(front, 'counter', 5), choose(back, 'chat', 5)]);
      const kept = await endpoint.has(11);
      await Promise.all([emptied(front), emptied(back)]);
      const count = (id: string): number =>
        kept.filter(({ changed }) => Object.keys(changed).join() === id).length;
      assert.deepEqual([count('counter'), count('chat'), endpoint.kept.length], [5, 5, 11]);
    }),
  );

  it(
    'where the browser keeps nothing but cookies',
    play(async (scene) => {
      const { site, visitor } = scene;
      const endpoint = new Endpoint(site);
      endpoint.answer = () => ({ status: 500 });
      site.putJson('/privacy.json', manifest).put('/', page({ body }));
      const tab = await visitor.newTab();
      await tab.page.evaluateOnNewDocument(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('closed', 'SecurityError'); } })",
      );
      await tab.goto('/');
      await tab.answer('Alles weigeren');
      await endpoint.wasAsked(1);
      endpoint.answer = () => ({ status: 204 });
      const [posted] = await endpoint.has(1);
      assert.deepEqual(posted?.changed, all('denied'));
      await tab.settle();
      await tab.reload();
      assert.deepEqual(await decisions(tab), all('denied'));
      assert.equal(await fetched(tab, 'banner'), false);
    }),
  );

  it(
    'where a part of helder cannot be had for a while',
    play(async (scene) => {
      const { site } = scene;
      serveChunk(site, 'records', 'never');
      const [tab, endpoint] = await visit(scene);
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(3), ids);
      assert.equal((await queued(tab)).length, 1);
      serveChunk(site, 'records', 'at once');
      await tab.goto('/next');
      await endpoint.has(1);
      await emptied(tab);
    }),
  );

  it(
    'to entries that others have put in its place',
    play(async (scene) => {
      const { site } = scene;
      const [tab, endpoint] = await visit(scene);
      await tab.page.evaluate(() => {
        localStorage.setItem('helder.change.zzz', '["", {}, 5]');
        localStorage.setItem('helder.change.', 'x');
        localStorage.setItem('helder', 'of the site itself');
      });
      await tab.reload();
      await tab.answer('Alles weigeren');
      await endpoint.has(1);
      await until(tab, () => Object.keys(localStorage).sort().join() === 'helder,helder.change');
      assert.equal(site.asked(/\/records$/).length, 1);
    }),
  );
});

describe('an endpoint that answers with the cookie', () => {
  /** As the README tells servers to do it. */
  const echo = (header: string | undefined): Readonly<Record<string, string>> => ({
    'set-cookie': `${/helder=[^;]*/.exec(header ?? '')?.[0] ?? ''}; Max-Age=31536000; Path=/; SameSite=Lax`,
  });
  const YEAR = 31_536_000;

  it(
    'keeps the choice longer than a script can, and nothing writes it again',
    play(async (scene) => {
      const [tab, endpoint] = await visit(scene);
      endpoint.answer = ({ headers }) => ({ status: 204, headers: echo(headers.cookie) });
      await tab.answer('Alles accepteren');
      await tab.noted(3);
      await endpoint.has(1);
      await emptied(tab);
      await tab.settle();
      const { value, expires = 0 } = (await scene.visitor.cookie()) ?? {};
      assert.ok(expires > Date.now() / 1000 + YEAR - 600, String(expires));
      await tab.goto('/next');
      assert.deepEqual(await tab.noted(3), ids);
      assert.equal(await fetched(tab, 'banner'), false);
      assert.deepEqual((await scene.visitor.cookie())?.value, value);
      assert.equal((await scene.visitor.cookie())?.expires, expires);
    }),
  );

  /** Keeps the first answer back until the function that this gives is called. */
  function late(endpoint: Endpoint): () => void {
    let arrive: () => void = () => undefined;
    const after = new Promise<void>((resolve) => (arrive = resolve));
    endpoint.answer = ({ headers }) => {
      endpoint.answer = () => ({ status: 204 });
      return { after, status: 204, headers: echo(headers.cookie) };
    };
    return arrive;
  }

  it(
    'never brings back an earlier choice, however late',
    play(async (scene) => {
      const [tab, endpoint] = await visit(scene);
      const arrive = late(endpoint);
      await tab.answer('Alles accepteren');
      await tab.noted(3);
      await endpoint.wasAsked(1);
      await tab.page.evaluate(() => {
        window.helder?.addEventListener('change', (event) => {
          event.preventDefault();
        });
        return window.helder?.rejectAll();
      });
      arrive();
      await endpoint.has(2);
      await emptied(tab);
      await tab.settle();
      assert.deepEqual(await decisions(tab), all('denied'));
      await tab.reload();
      assert.deepEqual(await decisions(tab), all('denied'));
      assert.equal(endpoint.kept.length, 2);
    }),
  );

  it(
    'never brings back what was forgotten',
    play(async (scene) => {
      const [tab, endpoint] = await visit(scene);
      const arrive = late(endpoint);
      await tab.answer('Alles weigeren');
      await endpoint.wasAsked(1);
      await tab.page.evaluate(() => window.helder?.forget());
      arrive();
      await endpoint.has(2);
      await emptied(tab);
      await tab.settle();
      assert.deepEqual(await decisions(tab), {});
      assert.equal(await tab.isAsked(), true);
      assert.deepEqual(await scene.visitor.cookieNames(), []);
    }),
  );

  for (const isTaken of [false, true]) {
    it(
      `never brings back an earlier choice after the page is gone, with the last ${isTaken ? 'taken' : 'still queued'}`,
      play(async (scene) => {
        const { visitor } = scene;
        const [tab, endpoint] = await visit(scene);
        await tab.answer('Alles accepteren');
        await endpoint.has(1);
        await emptied(tab);
        await tab.settle();
        const before = (await visitor.cookie())?.value ?? '';
        if (!isTaken) endpoint.answer = () => ({ refused: true });
        await Promise.all([tab.loaded(), tab.page.evaluate(() => void window.helder?.rejectAll())]);
        await tab.ready();
        if (isTaken) await emptied(tab);
        await tab.page.goto('about:blank');
        // As an answer to the first page would do it.
        await visitor.tamper('helder', () => before);
        endpoint.answer = () => ({ status: 204 });
        await tab.goto('/next');
        const [granted, denied] = await endpoint.has(2);
        await emptied(tab);
        await tab.settle();
        assert.deepEqual(await tab.notes(), []);
        assert.deepEqual(await decisions(tab), isTaken ? {} : all('denied'));
        assert.equal(await tab.isAsked(), isTaken);
        assert.equal(granted?.id, denied?.id);
        if (isTaken) await tab.answer('Alles weigeren');
        await emptied(tab);
        await tab.goto('/');
        assert.deepEqual(await tab.notes(), []);
        assert.deepEqual(await decisions(tab), all('denied'));
        assert.equal(await fetched(tab, 'effects'), false);
      }),
    );
  }

  it(
    'leaves a refusal of before as it is, and asks about the rest only',
    play(async (scene) => {
      const { visitor } = scene;
      const [tab, endpoint] = await visit(scene);
      await decide(tab, { counter: 'denied', chat: 'granted', films: 'granted' });
      await endpoint.has(1);
      await emptied(tab);
      await tab.settle();
      const before = (await visitor.cookie())?.value ?? '';
      await Promise.all([tab.loaded(), tab.page.evaluate(() => void window.helder?.rejectAll())]);
      await tab.ready();
      await emptied(tab);
      await tab.page.goto('about:blank');
      await visitor.tamper('helder', () => before);
      await tab.goto('/next');
      await tab.settle();
      assert.equal(await tab.isAsked(), true);
      assert.deepEqual(await decisions(tab), { counter: 'denied' });
      assert.deepEqual(await tab.notes(), []);
    }),
  );
});

describe('what is stored for the endpoint', () => {
  const ownItems = (tab: Tab): Promise<unknown> =>
    tab.page.evaluate(async () => {
      const own = (await window.helder?.policy())?.services.find(({ id }) => id === 'helder');
      return {
        items: own?.items.map(({ name, storage }) => `${storage} ${name}`),
        hosts: own?.hosts,
        description: own?.description,
      };
    });

  it(
    'stands in the declaration, with the host it goes to',
    play(async (scene) => {
      const away = { consent: { records: { endpoint: 'https://proof.example/records' } } };
      const [tab] = await visit(scene, { ...plain, ...away });
      assert.deepEqual(await ownItems(tab), {
        items: [
          'cookie helder',
          'sessionStorage helder',
          'localStorage helder.change.*',
          'localStorage helder.change',
        ],
        hosts: ['proof.example'],
        description:
          'Onthoudt welke keuze u over cookies hebt gemaakt, met een willekeurig kenmerk. Onder dat kenmerk bewaart Wadlicht een bewijs van elke keuze en intrekking. In wat daarvoor wordt verstuurd, staan uw IP-adres en gegevens van uw browser niet.',
      });
    }),
  );

  it(
    'does not stand there without one',
    play(async (scene) => {
      const [tab] = await visit(scene, plain);
      assert.deepEqual(await ownItems(tab), {
        items: ['cookie helder', 'sessionStorage helder'],
        hosts: [],
        description:
          'Onthoudt uw keuze over cookies. Deze cookie bevat geen kenmerk waaraan u te herkennen bent.',
      });
      assert.equal(await fetched(tab, 'posted'), false);
    }),
  );
});

describe('the visitor’s copy', () => {
  const COPY = 'Kopie van mijn keuze downloaden';

  it(
    'bears the id under which the endpoint has the record',
    play(async (scene) => {
      const [tab, endpoint] = await visit(scene);
      await tab.answer('Alles weigeren');
      const [posted] = await endpoint.has(1);
      await emptied(tab);
      await tab.reload();
      const receipt = await tab.page.evaluate(() => window.helder?.receipt());
      assert.equal(receipt?.['dpv:hasRecordOfActivity']['dct:identifier'], posted?.id);
      assert.match(receipt?.['dct:identifier'] ?? '', UUID);
      assert.notEqual(receipt?.['dct:identifier'], posted?.id);
    }),
  );

  it(
    'can be downloaded in the preferences, with the keyboard, once there is a choice',
    play(async (scene) => {
      const [tab] = await visit(scene, plain);
      await tab.see('Alles weigeren');
      await tab.click('Cookies');
      await tab.see('Keuze opslaan');
      assert.equal(await tab.sees(COPY), false);
      await tab.click('Keuze opslaan');
      await until(tab, () => document.cookie);
      await tab.page.evaluate(() => {
        const createUrl = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          void blob.text().then((text) => Object.assign(window, { copy: text }));
          return createUrl(blob);
        };
      });
      for (let turn = 0; turn < 2; turn++) {
        await tab.click('Cookies');
        const button = await tab.see(COPY);
        await button.focus();
        await tab.page.keyboard.press('Enter');
        await until(tab, () => 'copy' in window);
        const status = await tab.page.waitForSelector(
          'consent-preferences >>> [role=status]:not(:empty)',
        );
        const today = new Date().toISOString().slice(0, 10);
        assert.equal(
          await status?.evaluate(({ textContent }) => textContent),
          `Gedownload: site.test-${today}.json`,
        );
        await tab.page.keyboard.press('Escape');
      }
      assert.equal((await tab.page.$$('consent-preferences >>> [data-action=copy]')).length, 1);
      const copy = await tab.page.evaluate(
        () => JSON.parse((window as unknown as { copy: string }).copy) as { '@type': string },
      );
      assert.equal(copy['@type'], 'dpv:ConsentReceipt');
    }),
  );
});
