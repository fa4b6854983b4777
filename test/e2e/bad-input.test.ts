import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser, type Scene } from './support/browser.js';
import { held, heldSource, manifest, page } from './support/pages.js';
import type { Answer } from './support/site.js';
import type { Tab } from './support/tab.js';

const play = useBrowser();
const json = (value: unknown): Answer => ({ body: JSON.stringify(value) });
const { controller, services } = manifest;

const all =
  held('counter', "log.push('counter')") +
  held('google-analytics', "log.push('analytics')") +
  heldSource('chat', '/held.js') +
  held('statistical', "log.push('statistical')") +
  '<template data-consent="films"><script src="/held.js"></script></template>' +
  "<script>log.push('page')</script>";

async function visit({ site, visitor }: Scene, answer: Answer, body = all): Promise<Tab> {
  site.put('/privacy.json', answer).put('/', page({ body })).put('/held.js', "log.push('held')");
  return visitor.open('/');
}

/** Nobody is asked, nothing is released, whatever is decided; and the page’s own code runs. */
async function assertShut({ site }: Scene, tab: Tab): Promise<void> {
  await tab.page.evaluate(() => window.helder?.acceptAll());
  await tab.settle();
  assert.equal(await tab.isAsked(), false);
  assert.deepEqual(await tab.notes(), ['page']);
  assert.deepEqual(site.asked(/held\.js/), []);
  const state = await tab.page.evaluate(() => ({
    allowed: window.helder?.allows('counter'),
    decisions: { ...window.helder?.decisions },
  }));
  assert.deepEqual(state, { allowed: false, decisions: {} });
}

describe('a manifest that', () => {
  const cases: readonly (readonly [what: string, answer: Answer, says: readonly RegExp[]])[] = [
    ['is missing', { status: 404 }, [/could not be fetched/, /at \/privacy\.json/, /404/]],
    ['cannot be reached', { refused: true }, [/could not be fetched/, /at \/privacy\.json/]],
    ['is answered with an error', { status: 500, body: '{}' }, [/could not be fetched/, /500/]],
    [
      'is not JSON',
      { body: '{"controller": ' },
      [/is not JSON/, /at \/privacy\.json/, /found \{"controller":/],
    ],
    [
      'is a page',
      { body: '<!doctype html><script>alert(1)</script>' },
      [/is not JSON/, /found <!doctype html>/],
    ],
    ['is empty', { body: '' }, [/is not JSON/, /at \/privacy\.json/]],
    ['is a list', json([manifest]), [/not an object/, /\/privacy\.json/]],
    ['is null', json(null), [/not an object/, /\/privacy\.json/]],
    ['is a text', json('manifest'), [/not an object/, /\/privacy\.json/]],
    ['has no services', json({ controller }), [/at \/services/]],
    [
      'has services that are no list',
      json({ controller, services: { counter: services[0] } }),
      [/at \/services/],
    ],
    ['has no controller', json({ services }), [/does not say who asks/, /at \/controller/]],
    [
      'has a controller that is a text',
      json({ controller: 'Wadlicht', services }),
      [/does not say who asks/, /at \/controller/],
    ],
    [
      'has a controller without an address',
      json({ controller: { name: 'Wadlicht' }, services }),
      [/at \/controller\/email/],
    ],
    [
      'has a controller without a name',
      json({ controller: { name: '', email: 'a@b.example' }, services }),
      [/at \/controller\/name/],
    ],
  ];
  for (const [what, answer, says] of cases) {
    it(
      `${what} keeps the gate shut, and the console says where`,
      play(async (scene) => {
        const tab = await visit(scene, answer);
        const told = await tab.told(says[0] ?? /./);
        for (const part of says) assert.match(told, part);
        await assertShut(scene, tab);
      }),
    );
  }

  it(
    'is to stand in the page but does not keeps the gate shut',
    play(async (scene) => {
      scene.site.put('/', page({ from: '#nowhere', body: all }));
      const tab = await scene.visitor.open('/');
      assert.match(await tab.told(/could not be fetched/), /at #nowhere/);
      await assertShut(scene, tab);
    }),
  );

  it(
    'is inline and not JSON keeps the gate shut',
    play(async (scene) => {
      const text = page({ inline: 'x', body: all }).replace('"x"', '{broken}');
      scene.site.put('/', text);
      const tab = await scene.visitor.open('/');
      assert.match(await tab.told(/is not JSON/), /#manifest/);
      await assertShut(scene, tab);
    }),
  );

  it(
    'never comes keeps the gate shut',
    play(async (scene) => {
      const { site, visitor } = scene;
      site
        .put('/privacy.json', { after: new Promise(() => undefined) })
        .put('/', page({ body: all }));
      const tab = await visitor.newTab();
      await tab.page.goto(site.origin());
      await tab.page.evaluate(() => fetch('/sentinel'));
      assert.deepEqual(await tab.notes(), ['page']);
      assert.deepEqual(site.asked(/held\.js/), []);
    }),
  );
});

describe('a broken service is held while others work:', () => {
  const sound = { id: 'sound', name: 'Heel', purpose: 'statistical' };
  const cases: readonly (readonly [
    what: string,
    broken: readonly unknown[],
    id: string,
    says: readonly RegExp[],
    more?: object,
  ])[] = [
    ['nothing at all', [null], 'counter', [/at \/services\/1/]],
    ['a text', ['counter'], 'counter', [/at \/services\/1/]],
    [
      'an unknown preset',
      [{ use: 'gogle-analytics' }],
      'gogle-analytics',
      [/no preset with this name/, /at \/services\/1\/use/, /google-analytics/],
    ],
    [
      'an inherited name as preset',
      [{ use: 'constructor' }],
      'constructor',
      [/no preset with this name/, /at \/services\/1\/use/],
    ],
    [
      'two with one id',
      [services[0], { ...services[0], name: 'Andere' }],
      'counter',
      [/same id/, /at \/services\/1\/id/],
    ],
    [
      'three with one id',
      [services[0], services[0], services[0]],
      'counter',
      [/same id/, /at \/services\/1\/id/],
    ],
    [
      'the id of a purpose',
      [{ ...services[0], id: 'marketing' }],
      'marketing',
      [/id of a purpose/, /at \/services\/1\/id/],
    ],
    [
      'an unknown purpose',
      [{ ...services[0], purpose: 'statistics' }],
      'counter',
      [/no known purpose/, /at \/services\/1\/purpose/],
    ],
    [
      'an id that is none',
      [{ ...services[0], id: 'Counter 1' }],
      'Counter',
      [/at \/services\/1\/id/],
    ],
    [
      'the id of the record',
      [{ ...services[0], id: 'helder' }],
      'helder',
      [/at \/services\/1\/id/],
    ],
    [
      'an account that is none',
      [{ use: 'google-analytics', measurementId: '"><script>' }],
      'google-analytics',
      [/account/, /at \/services\/1\/measurementId/],
    ],
    [
      'an origin that is none',
      [{ use: 'google-analytics', measurementId: 'G-ABCDE12345', origin: 'javascript:alert(1)' }],
      'google-analytics',
      [/origin/, /at \/services\/1\/origin/],
    ],
    [
      'Analytics under an exempt purpose',
      [{ use: 'google-analytics', purpose: 'functional' }],
      'google-analytics',
      [/under an exempt purpose/, /at \/services\/1\/purpose/],
    ],
    [
      'Analytics under a purpose that was made exempt',
      [{ use: 'google-analytics' }],
      'google-analytics',
      [/under an exempt purpose/, /at \/services\/1/],
      {
        purposes: {
          statistical: { exempt: { ground: 'requested-service', reason: 'Omdat het kan.' } },
        },
        services: [{ ...sound, purpose: 'media' }],
      },
    ],
  ];
  for (const [what, broken, id, says, more] of cases) {
    it(
      what,
      play(async (scene) => {
        const first = (more as { services?: unknown[] } | undefined)?.services ?? [sound];
        const body = held('sound', "log.push('sound')") + held(id, "log.push('broken')");
        const tab = await visit(
          scene,
          json({ ...manifest, ...more, services: [...first, ...broken] }),
          body,
        );
        const told = await tab.told(says[0] ?? /./);
        for (const part of says) assert.match(told, part);
        await tab.answer('Alles accepteren');
        assert.deepEqual(await tab.noted(1), ['sound']);
        await tab.reload();
        await tab.settle();
        assert.deepEqual(await tab.notes(), ['sound']);
        assert.equal(await tab.isAsked(), false);
        assert.deepEqual(
          scene.site.requests.filter(({ host }) => host !== 'site.test'),
          [],
        );
      }),
    );
  }

  it(
    'an exemption without a reason exempts nothing',
    play(async (scene) => {
      const purposes = { statistical: { exempt: { ground: 'requested-service' } } };
      const tab = await visit(
        scene,
        json({ ...manifest, purposes }),
        held('counter', "log.push('counter')"),
      );
      assert.match(
        await tab.told(/An exemption is incomplete/),
        /at \/purposes\/statistical\/exempt/,
      );
      await tab.question();
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
    }),
  );

  it(
    'ids that every object has name no service',
    play(async (scene) => {
      const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
      const text = JSON.stringify(manifest)
        .replace(/^\{/, '{"__proto__": {"services": []},')
        .replace(
          '"services":',
          '"purposes": {"__proto__": {"exempt": {"ground": "transmission", "reason": "x"}}}, "services":',
        );
      const tab = await visit(
        scene,
        { body: text },
        names.map((name) => held(name, "log.push('inherited')")).join('') +
          held('counter', "log.push('counter')"),
      );
      await tab.answer('Alles accepteren');
      await tab.page.evaluate(
        (ids) =>
          window.helder?.decide(Object.fromEntries(ids.map((id) => [id, 'granted'] as const))),
        names,
      );
      await tab.noted(1);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['counter']);
      assert.deepEqual(
        await tab.page.evaluate((ids) => ids.map((id) => window.helder?.allows(id)), names),
        [false, false, false, false],
      );
    }),
  );
});

/** What stands in the page and in all shadow roots that could be followed, fetched or run. */
const inside = (
  tab: Tab,
): Promise<{
  readonly links: readonly string[];
  readonly handlers: readonly string[];
  readonly images: number;
  readonly shown: boolean;
}> =>
  tab.page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const { shadowRoot } of root.querySelectorAll('*'))
        if (shadowRoot) roots.push(shadowRoot);
    const elements = roots.flatMap((root) => [...root.querySelectorAll('*')]);
    const attributes = elements.flatMap((element) => [...element.attributes]);
    return {
      links: attributes
        .filter(({ name }) => ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name))
        .map(({ value }) => value),
      handlers: attributes.map(({ name }) => name).filter((name) => name.startsWith('on')),
      images: elements.filter(({ localName }) =>
        ['img', 'iframe', 'object', 'embed'].includes(localName),
      ).length,
      shown:
        document
          .querySelector('privacy-policy')
          ?.textContent.includes('<script>hacked()</script>') ?? false,
    };
  });

describe('hostile texts and addresses', () => {
  const evil =
    '<script>hacked()</script><img src=x onerror=hacked()><a href="javascript:hacked()">x</a>${hacked()}{controller}';
  const schemes = [
    'javascript:hacked()',
    ' JavaScript:hacked()',
    'java\nscript:hacked()',
    '\u0001javascript:hacked()',
    'data:text/html,<script>hacked()</script>',
    'vbscript:hacked()',
    'javascript://x%0ahacked()',
  ];
  const hostile = (url: string): object => ({
    version: evil.slice(0, 30),
    languages: ['nl'],
    controller: {
      name: evil,
      legalName: evil,
      email: 'x@y.example"onclick=hacked()',
      website: url,
      tradeRegister: { number: evil },
      address: { street: evil, postalCode: evil, city: evil, country: 'NL' },
      contacts: [{ label: evil, email: 'javascript:hacked()', url }],
    },
    supervisoryAuthority: { name: evil, url, complaintUrl: { nl: url } },
    purposes: { own: { name: evil, description: evil } },
    services: [
      {
        id: 'counter',
        name: evil,
        description: `${evil} ${url}`,
        purpose: 'own',
        role: 'processor',
        provider: { name: evil, country: 'NL', url, privacyUrl: url, optOutUrl: { nl: url } },
        recipients: [evil],
        hosts: [evil],
        transfer: evil,
        items: [{ name: '<script>hacked()</script>', duration: 'P1D', reason: evil }],
      },
      { use: 'leadinfo', name: evil },
    ],
    banner: { title: evil, text: `${evil} {purposes} {change}`, policyUrl: url, openLabel: evil },
    statement: {
      title: evil,
      introduction: `${evil}\n\n[good](https://good.example/) [one](${url.replace(/\s/g, '')}) [two](<${url}>) ![three](${url.replace(/\s/g, '')}) <${url.replace(/\s/g, '')}> [four][x]\n\n<div onclick="hacked()">five</div>\n\n[x]: ${url.replace(/\s/g, '')}`,
      sharing: {
        introduction: evil,
        recipients: [{ subject: evil, parties: [{ name: evil, roles: ['hosting'], url }] }],
      },
      security: `\`\`\`html\n${evil}\n\`\`\``,
      changes: [{ version: evil, date: '2026-01-01', change: evil, remark: evil }],
    },
  });

  for (const url of schemes) {
    it(
      `neither run nor become links: ${JSON.stringify(url)}`,
      play(async (scene) => {
        const { site, visitor } = scene;
        site.putJson('/privacy.json', hostile(url));
        site.put(
          '/',
          page({
            head: "<script>window.hacked = () => log.push('hacked')</script>",
            body: '<privacy-policy></privacy-policy><cookie-declaration></cookie-declaration>',
          }),
        );
        const tab = await visitor.open('/');
        await tab.page.waitForSelector('privacy-policy .helder-notice');
        await tab.page.waitForSelector('cookie-declaration .helder-notice');
        await tab.question();
        await tab.settle();
        const asking = await inside(tab);
        await tab.click('Zelf kiezen');
        await tab.see('Uw keuze over cookies', 'dialog');
        await tab.click('Keuze opslaan');
        await tab.page.waitForSelector('consent-button', { visible: true });
        await tab.settle();
        const answered = await inside(tab);
        const links = [...asking.links, ...answered.links];
        assert.deepEqual(
          links.filter((link) => !/^(#|https?:\/\/|mailto:|tel:|\/helder\/)/.test(link)),
          [],
        );
        assert.equal(links.includes('https://good.example/'), true, 'other links work');
        assert.deepEqual([...asking.handlers, ...answered.handlers], []);
        assert.equal(asking.images + answered.images, 0);
        assert.equal(answered.shown, true, 'the text is shown as it was written');
        assert.deepEqual(await tab.notes(), []);
      }),
    );
  }
});

describe('a record that', () => {
  const days = (value: string, change: number): string =>
    value.replace(
      /\.([gd]l?)\.(\w+)\./g,
      (_, letter: string, day: string) =>
        `.${letter}.${(parseInt(day, 36) + change).toString(36)}.`,
    );
  const cases: readonly (readonly [what: string, change: (record: string) => string])[] = [
    ['is garbage', () => 'garbage'],
    ['is JSON', () => encodeURIComponent('{"counter":"granted"}')],
    ['does not decode', () => '%E0%A4%A'],
    ['has another format version', (record) => record.replace(/(?<=^|~)1\./, '2.')],
    ['has no format version', (record) => record.replace(/(?<=^|~)1\./, '')],
    ['names __proto__', (record) => `__proto__.statistical.g.1.1.~${record}`],
    ['names an id that is none', (record) => `Counter.statistical.g.1.1.~${record}`],
    ['has an entry twice', (record) => `${record.split('~')[0] ?? ''}~${record}`],
    ['has a decision that is none', (record) => record.replace(/\.g\./, '.y.')],
    ['was made in the future', (record) => days(record, 400)],
    ['was made on no day', (record) => record.replace(/\.g\.\w+\./g, '.g..')],
    ['has lost its last part', (record) => record.replace(/~[^~]*$/, '')],
    ['has lost its second half', (record) => record.slice(0, record.length / 2)],
    [
      'was made on other facts',
      (record) =>
        record
          .replace(/(?<=^|~)1\.\w+/, '1.other')
          .replace(/\.([gd]l?)\.(\w+)\.\w+\.\w*/g, '.$1.$2.zzz.'),
    ],
  ];
  const body = held('counter', "log.push('counter')") + held('films', "log.push('films')");
  for (const [what, change] of cases) {
    it(
      `${what} counts as never asked`,
      play(async (scene) => {
        const { visitor } = scene;
        const tab = await visit(scene, json(manifest), body);
        await tab.answer('Alles accepteren');
        await tab.noted(2);
        await tab.settle();
        await visitor.tamper('helder', change);
        await tab.reload();
        await tab.see('Alles accepteren');
        await tab.settle();
        assert.deepEqual(await tab.notes(), []);
        // And the answer replaces it.
        await tab.answer('Alles weigeren');
        await tab.settle();
        await tab.reload();
        await tab.settle();
        assert.equal(await tab.isAsked(), false);
        assert.deepEqual(await tab.notes(), []);
      }),
    );
  }

  it(
    'is 10 KB long counts as never asked',
    play(async ({ site, visitor }) => {
      site.putJson('/privacy.json', manifest).put('/', page({ body }));
      const tab = await visitor.newTab();
      await tab.page.evaluateOnNewDocument(() => {
        const long = `helder=1.1.6.~${'counter.statistical.g.g16.1.~'.repeat(350)}`;
        Object.defineProperty(document, 'cookie', {
          get() {
            return long;
          },
          set() {
            // Refused in silence, as browsers do.
          },
        });
      });
      await tab.goto('/');
      await tab.see('Alles accepteren');
      assert.deepEqual(await tab.notes(), []);
    }),
  );
});

describe('where cookies are refused', () => {
  const body = held('counter', "log.push('counter')") + held('chat', "log.push('chat')");

  it(
    'a choice counts for this page view, is asked again on the next, and the console says why',
    play(async ({ site, visitor }) => {
      site.putJson('/privacy.json', manifest).put('/', page({ body }));
      const tab = await visitor.newTab();
      await tab.page.evaluateOnNewDocument(() => {
        Object.defineProperty(document, 'cookie', {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
          set() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      });
      await tab.goto('/');
      await tab.click('Zelf kiezen');
      await tab.click('Statistieken', 'checkbox');
      await tab.click('Keuze opslaan');
      assert.deepEqual(await tab.noted(1), ['counter']);
      assert.match(await tab.told(/does not keep the cookie/), /at helder/);
      await tab.page.evaluate(() => window.helder?.decide({ chat: 'granted' }));
      assert.deepEqual(await tab.noted(2), ['counter', 'chat'], 'the first choice still stands');
      await tab.reload();
      await tab.see('Alles accepteren');
      assert.deepEqual(await tab.notes(), []);
      await tab.answer('Alles weigeren');
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
    }),
  );

  it(
    'as in a sandboxed frame, it works the same',
    play(async ({ site, visitor }) => {
      site.putJson('/privacy.json', manifest).put('/framed', page({ body }));
      site.put(
        '/',
        '<!doctype html><title>x</title><iframe sandbox="allow-scripts" src="/framed" width="760" height="560"></iframe>',
      );
      const tab = await visitor.newTab();
      await tab.page.goto(site.origin());
      for (const visits of [1, 2]) {
        const frame = await tab.page.waitForFrame((one) => one.url().endsWith('/framed'));
        const accept = await frame.waitForSelector('consent-banner [data-action=accept]', {
          visible: true,
        });
        assert.deepEqual(await frame.evaluate('log'), [], `visit ${visits}`);
        await accept?.click();
        await frame.waitForFunction('log.length === 2');
        await frame.waitForSelector('consent-banner', { hidden: true });
        if (visits === 1) await tab.page.reload();
      }
    }),
  );
});

it(
  'a listener of the page that throws stops nothing',
  play(async (scene) => {
    const { visitor } = scene;
    visitor.expectedErrors = /on purpose/;
    const body = `<script>helder.addEventListener('change', () => { throw new Error('on purpose'); }); helder.addEventListener('change', () => log.push('second listener'));</script>${held('counter', "log.push('counter')")}`;
    const tab = await visit(scene, json(manifest), body);
    await tab.answer('Alles accepteren');
    assert.deepEqual([...(await tab.noted(2))].sort(), ['counter', 'second listener']);
    await Promise.all([tab.loaded(), tab.page.evaluate(() => void window.helder?.rejectAll())]);
    await tab.settle();
    assert.deepEqual(await tab.notes(), []);
    assert.equal(await tab.isAsked(), false);
    assert.equal(tab.errors.length, 2);
  }),
);
