import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConsentChangeEvent } from '../../dist/esm/index.js';
import { useBrowser, type Scene } from './support/browser.js';
import { held, manifest, page } from './support/pages.js';
import type { Tab } from './support/tab.js';
import type { Visitor } from './support/visitor.js';

const play = useBrowser();
const DAY = 86_400_000;

const body =
  manifest.services.map(({ id }) => held(id, `log.push('${id}')`)).join('') +
  '<button data-consent-open>Cookies</button>';

async function visit({ site, visitor }: Scene, of: unknown = manifest, parts = {}): Promise<Tab> {
  site.putJson('/privacy.json', of).put('/', page({ body, ...parts }));
  return visitor.open('/');
}

/** The visitor comes back to a site whose manifest has changed. */
async function returnTo({ site }: Scene, tab: Tab, of: unknown): Promise<void> {
  site.putJson('/privacy.json', of);
  await tab.reload();
}

/** Makes the record look as if it was written some days ago, as by a visitor who waited. */
const age = (visitor: Visitor, days: number): Promise<void> =>
  visitor.tamper('helder', (value) =>
    value.replace(
      /\.([gd]l?)\.(\w+)\./g,
      (_, letter: string, day: string) => `.${letter}.${(parseInt(day, 36) - days).toString(36)}.`,
    ),
  );

/** The day of each decision, as the receipt tells. */
const dates = (tab: Tab): Promise<Readonly<Record<string, string>>> =>
  tab.page.evaluate(async () => {
    const receipt = await window.helder?.receipt();
    return Object.fromEntries(
      (receipt?.['dpv:hasRecordOfActivity']['dpv:hasProcess'] ?? []).map((process) => [
        process['dct:identifier'],
        process['dpv:hasConsentStatus']['dpv:isIndicatedAtTime'],
      ]),
    );
  });

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The calendar day some months from today. */
function monthsFromToday(months: number): number {
  const today = new Date(Math.floor(Date.now() / DAY) * DAY);
  return today.setUTCMonth(today.getUTCMonth() + months);
}

describe('the cookie', () => {
  for (const name of ['Alles accepteren', 'Alles weigeren'] as const) {
    it(
      `after “${name}” is first-party, Lax and kept for six months`,
      play(async (scene) => {
        const tab = await visit(scene);
        await tab.answer(name);
        const cookies = await scene.visitor.cookies();
        assert.equal(cookies.length, 1);
        const { name: own, domain, path, sameSite, httpOnly, secure, expires, value } = cookies[0]!;
        assert.deepEqual(
          { own, domain, path, sameSite, httpOnly, secure },
          {
            own: 'helder',
            domain: 'site.test',
            path: '/',
            sameSite: 'Lax',
            httpOnly: false,
            secure: false,
          },
        );
        assert.equal(isoDay(expires * 1000), isoDay(monthsFromToday(6)));
        assert.equal(value.length < 3500, true);
      }),
    );
  }

  it(
    'lives as long as the manifest says',
    play(async (scene) => {
      const tab = await visit(scene, { ...manifest, consent: { validity: 'P1Y' } });
      await tab.answer('Alles weigeren');
      const cookie = await scene.visitor.cookie();
      assert.equal(isoDay((cookie?.expires ?? 0) * 1000), isoDay(monthsFromToday(12)));
    }),
  );

  it(
    'never lives longer than the law lets it',
    play(async (scene) => {
      const tab = await visit(scene, { ...manifest, consent: { validity: 'P5Y' } });
      assert.match(await tab.told(/validity/), /at \/consent\/validity/);
      await tab.answer('Alles accepteren');
      const cookie = await scene.visitor.cookie();
      assert.equal(isoDay((cookie?.expires ?? 0) * 1000), isoDay(monthsFromToday(6)));
    }),
  );

  it(
    'has the name that the manifest gives it',
    play(async (scene) => {
      const tab = await visit(scene, { ...manifest, consent: { cookie: { name: 'mijn-keuze' } } });
      await tab.answer('Alles accepteren');
      assert.deepEqual(await scene.visitor.cookieNames(), ['mijn-keuze']);
      await tab.reload();
      assert.deepEqual(await tab.noted(3), ['counter', 'chat', 'films']);
      assert.equal(await tab.isAsked(), false);
    }),
  );

  it(
    'keeps its own name where the manifest’s could do harm',
    play(async (scene) => {
      const tab = await visit(scene, {
        ...manifest,
        consent: { cookie: { name: 'x; domain=evil.test' } },
      });
      assert.match(await tab.told(/setting of the cookie/), /at \/consent\/cookie\/name/);
      await tab.answer('Alles weigeren');
      assert.deepEqual(await scene.visitor.cookieNames(), ['helder']);
    }),
  );

  it(
    'is shared between subdomains where the manifest says so',
    play(async (scene) => {
      const { site, visitor } = scene;
      const tab = await visit(scene, { ...manifest, consent: { cookie: { domain: 'site.test' } } });
      await tab.answer('Alles accepteren');
      assert.equal((await visitor.cookie())?.domain, '.site.test');
      const shop = await visitor.open(`${site.origin('shop.site.test')}/`);
      assert.deepEqual(await shop.noted(3), ['counter', 'chat', 'films']);
      assert.equal(await shop.isAsked(), false);
    }),
  );
});

describe('asked again', () => {
  const counter = {
    ...manifest.services[0],
    provider: { name: 'Teldienst', country: 'NL' },
    recipients: ['Een'],
    hosts: ['een.example'],
    items: [
      { name: 'teller', duration: 'P30D', reason: 'Telt.' },
      { name: 'tweede', duration: 'session', reason: 'Telt ook.' },
    ],
  };
  const others = manifest.services.slice(1);
  const before = { ...manifest, services: [counter, ...others] };
  const withCounter = (change: object): object => ({
    ...before,
    services: [{ ...counter, ...change }, ...others],
  });

  it(
    'only about a service that was added, naming it, and renewing nothing else',
    play(async (scene) => {
      const { visitor } = scene;
      const tab = await visit(scene);
      await tab.answer('Alles accepteren');
      await age(visitor, 30);
      const map = {
        id: 'map',
        name: 'Kaart',
        purpose: 'media',
        provider: { name: 'Kaartenmaker' },
      };
      await returnTo(scene, tab, { ...manifest, services: [map, ...manifest.services] });
      await tab.page.evaluate(() => {
        const added = Object.assign(document.createElement('script'), {
          type: 'text/plain',
          text: "log.push('map')",
        });
        added.dataset['consent'] = 'map';
        document.body.append(added);
      });
      const question = await tab.question();
      assert.match(question, /Kaart/);
      assert.doesNotMatch(question, /Teller|Chat|Films/);
      assert.deepEqual(await tab.noted(3), ['counter', 'chat', 'films'], 'the others do not wait');
      await tab.answer('Weigeren');
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['counter', 'chat', 'films']);
      const old = isoDay(Date.now() - 30 * DAY);
      assert.deepEqual(await dates(tab), {
        map: isoDay(Date.now()),
        counter: old,
        chat: old,
        films: old,
      });
      await tab.reload();
      await tab.settle();
      assert.equal(await tab.isAsked(), false);
      assert.deepEqual(await dates(tab), {
        map: isoDay(Date.now()),
        counter: old,
        chat: old,
        films: old,
      });
    }),
  );

  const silent: readonly (readonly [what: string, after: unknown])[] = [
    [
      'a text is corrected',
      {
        ...before,
        controller: { ...before.controller, telephone: '+31 50 123 45 67' },
        services: [
          {
            ...counter,
            name: 'De teller',
            description: 'Telt.',
            items: counter.items.map((item) => ({ ...item, reason: 'Telt bezoeken.' })),
          },
          ...others,
        ],
      },
    ],
    ['a language is added', { ...before, languages: ['nl', 'en', 'de'] }],
    [
      'the statement has a new version',
      { ...before, version: '2', updated: '2026-11-01', statement: { introduction: 'Nieuw.' } },
    ],
    ['services change places', { ...before, services: [...others, counter] }],
    ['items change places', withCounter({ items: [...counter.items].reverse() })],
    [
      'a duration becomes shorter',
      withCounter({ items: [{ ...counter.items[0], duration: 'P7D' }, counter.items[1]] }),
    ],
    ['an item is removed', withCounter({ items: counter.items.slice(0, 1) })],
    ['a recipient is removed', withCounter({ recipients: [] })],
    ['a host is removed', withCounter({ hosts: [] })],
    ['a service is removed', { ...before, services: [counter, others[0]] }],
  ];
  for (const [what, after] of silent) {
    it(
      `not when ${what}`,
      play(async (scene) => {
        const tab = await visit(scene, before);
        await tab.answer('Alles accepteren');
        await age(scene.visitor, 30);
        scene.site.put(
          '/',
          page({
            body:
              held('counter', "log.push('counter')") +
              held('chat', "log.push('chat')") +
              '<button data-consent-open>Cookies</button>',
          }),
        );
        await returnTo(scene, tab, after);
        await tab.noted(2);
        await tab.settle();
        assert.equal(await tab.isAsked(), false);
        assert.equal((await tab.notes()).includes('counter'), true);
        assert.equal(
          (await dates(tab))['counter'],
          isoDay(Date.now() - 30 * DAY),
          'no decision gets younger',
        );
        // The second visit needs nothing but the manifest again.
        await tab.reload();
        await tab.settle();
        assert.deepEqual(
          (await tab.paths()).filter((path) => path.startsWith('/helder/')),
          ['/helder/helder.js'],
        );
      }),
    );
  }

  const material: readonly (readonly [what: string, after: unknown])[] = [
    [
      'a duration becomes longer',
      withCounter({ items: [{ ...counter.items[0], duration: 'P60D' }, counter.items[1]] }),
    ],
    [
      'what was for the session stays',
      withCounter({ items: [counter.items[0], { ...counter.items[1], duration: 'P1D' }] }),
    ],
    [
      'an item is added',
      withCounter({ items: [...counter.items, { name: 'derde', duration: 'PT1H', reason: 'x' }] }),
    ],
    [
      'an item moves to other storage',
      withCounter({ items: [{ ...counter.items[0], storage: 'localStorage' }, counter.items[1]] }),
    ],
    ['a recipient is added', withCounter({ recipients: ['Een', 'Twee'] })],
    ['a host is added', withCounter({ hosts: ['een.example', 'twee.example'] })],
    ['the country changes', withCounter({ provider: { ...counter.provider, country: 'US' } })],
    ['the provider changes', withCounter({ provider: { ...counter.provider, name: 'Andere' } })],
    ['the purpose changes', withCounter({ purpose: 'marketing' })],
  ];
  for (const [what, after] of material) {
    it(
      `when ${what}, about that service alone`,
      play(async (scene) => {
        const tab = await visit(scene, before);
        await tab.answer('Alles accepteren');
        await returnTo(scene, tab, after);
        const question = await tab.question();
        assert.match(question, /Teller/);
        assert.doesNotMatch(question, /Chat|Films/);
        await tab.settle();
        assert.deepEqual(await tab.notes(), ['chat', 'films'], 'held until it is answered');
        await tab.answer('Accepteren');
        assert.deepEqual(await tab.noted(3), ['chat', 'films', 'counter']);
        await tab.reload();
        await tab.settle();
        assert.equal(await tab.isAsked(), false);
      }),
    );
  }

  it(
    'after a refusal just the same',
    play(async (scene) => {
      const tab = await visit(scene, before);
      await tab.answer('Alles weigeren');
      await returnTo(scene, tab, withCounter({ recipients: [] }));
      await tab.settle();
      assert.equal(await tab.isAsked(), false);
      await returnTo(scene, tab, withCounter({ recipients: ['Een', 'Twee'] }));
      assert.match(await tab.question(), /Teller/);
      assert.deepEqual(await tab.notes(), []);
    }),
  );

  it(
    'once the answer has run out, and not before',
    play(async (scene) => {
      const tab = await visit(scene);
      await tab.answer('Alles accepteren');
      await age(scene.visitor, 178);
      await tab.reload();
      assert.deepEqual(await tab.noted(3), ['counter', 'chat', 'films']);
      assert.equal(await tab.isAsked(), false);
      await age(scene.visitor, 7);
      await tab.reload();
      await tab.see('Alles accepteren');
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
    }),
  );
});

describe('window.helder', () => {
  type Seen = Pick<ConsentChangeEvent, 'changed' | 'method' | 'reload'> & {
    readonly decisions: object;
  };

  /** Keeps the change events of a page in `events`; with `stay` it takes reloads upon itself. */
  const listener = (stay = false): string =>
    `<script>window.events = []; helder.addEventListener('change', (event) => { const { decisions, changed, method, reload } = event; events.push({ decisions: { ...decisions }, changed, method, reload }); ${stay ? 'event.preventDefault();' : ''} });</script>`;
  const events = (tab: Tab): Promise<readonly Seen[]> =>
    tab.page.evaluate(() => (window as unknown as { events: Seen[] }).events);
  const decisions = (tab: Tab): Promise<object> =>
    tab.page.evaluate(() => ({ ...window.helder?.decisions }));

  it(
    'allows nothing before the choice, and everything exempt',
    play(async (scene) => {
      const session = { id: 'session', name: 'Sessie', purpose: 'functional' };
      const tab = await visit(scene, { ...manifest, services: [...manifest.services, session] });
      const answers = await tab.page.evaluate(async () => {
        const ready = await window.helder?.ready;
        return [
          ready === window.helder,
          ...['counter', 'statistical', 'session', 'functional', 'nobody'].map((id) =>
            window.helder?.allows(id),
          ),
        ];
      });
      assert.deepEqual(answers, [true, false, false, true, true, false]);
      assert.deepEqual(await decisions(tab), {});
      assert.equal(await tab.page.evaluate(() => Object.isFrozen(window.helder?.decisions)), true);
      assert.equal(await tab.page.evaluate(() => window.helder?.receipt()), undefined);
    }),
  );

  it(
    'decides for services and for whole purposes, and leaves others as they are',
    play(async (scene) => {
      const second = { id: 'second', name: 'Tweede', purpose: 'statistical' };
      const tab = await visit(
        scene,
        { ...manifest, services: [...manifest.services, second] },
        { body: listener() + body },
      );
      await tab.question();
      await tab.page.evaluate(() =>
        window.helder?.decide({ statistical: 'granted', chat: 'denied' }),
      );
      assert.deepEqual(await decisions(tab), {
        counter: 'granted',
        second: 'granted',
        chat: 'denied',
      });
      assert.deepEqual(
        await tab.page.evaluate(() =>
          ['statistical', 'counter', 'support', 'media'].map((id) => window.helder?.allows(id)),
        ),
        [true, true, false, false],
      );
      await tab.page.evaluate(() => window.helder?.decide({ second: 'denied' }));
      assert.deepEqual(
        await tab.page.evaluate(() =>
          ['statistical', 'counter'].map((id) => window.helder?.allows(id)),
        ),
        [false, true],
      );
      assert.deepEqual(await events(tab), [
        {
          decisions: { counter: 'granted', second: 'granted', chat: 'denied' },
          changed: ['counter', 'chat', 'second'],
          method: 'api',
          reload: false,
        },
        {
          decisions: { counter: 'granted', second: 'denied', chat: 'denied' },
          changed: ['second'],
          method: 'api',
          reload: false,
        },
      ]);
      assert.equal(await tab.isAsked(), true, 'films are still open');
    }),
  );

  it(
    'fires one event for a click, and none where nothing changes',
    play(async (scene) => {
      const tab = await visit(scene, manifest, { body: listener() + body });
      await tab.answer('Alles weigeren');
      await tab.page.evaluate(() => window.helder?.rejectAll());
      await tab.click('Cookies');
      await tab.click('Klantcontact', 'checkbox');
      await tab.changes(() => tab.click('Keuze opslaan'));
      await tab.settle();
      assert.deepEqual(
        (await events(tab)).map(({ changed, method }) => [method, ...changed]),
        [
          ['banner', 'counter', 'chat', 'films'],
          ['preferences', 'chat'],
        ],
      );
    }),
  );

  it(
    'says what is wrong with a decision',
    play(async (scene) => {
      const session = { id: 'session', name: 'Sessie', purpose: 'functional' };
      const tab = await visit(scene, { ...manifest, services: [...manifest.services, session] });
      await tab.page.evaluate(() =>
        window.helder?.decide({ nobody: 'granted', session: 'denied' }),
      );
      assert.match(await tab.told(/No service or purpose/), /nobody/);
      assert.match(await tab.told(/needs no consent/), /session/);
      const error = await tab.page.evaluate(() =>
        window.helder
          ?.decide({ counter: 'yes' as 'granted' })
          .catch((reason: unknown) => String(reason)),
      );
      assert.match(String(error), /TypeError.*counter/);
      assert.deepEqual(await decisions(tab), {});
      assert.deepEqual(await scene.visitor.cookies(), []);
    }),
  );

  it(
    'accepts and rejects everything, which closes the banner',
    play(async (scene) => {
      const tab = await visit(scene);
      await tab.question();
      await tab.page.evaluate(() => window.helder?.acceptAll());
      assert.deepEqual(await tab.noted(3), ['counter', 'chat', 'films']);
      assert.equal(await tab.isAsked(), false);
      assert.deepEqual(await decisions(tab), {
        counter: 'granted',
        chat: 'granted',
        films: 'granted',
      });
      await Promise.all([tab.loaded(), tab.page.evaluate(() => void window.helder?.rejectAll())]);
      await tab.settle();
      assert.deepEqual(await decisions(tab), {
        counter: 'denied',
        chat: 'denied',
        films: 'denied',
      });
      assert.deepEqual(await tab.notes(), []);
    }),
  );

  it(
    'leaves the reload to a page that prevents it',
    play(async (scene) => {
      const tab = await visit(scene, manifest, { body: listener(true) + body });
      await tab.answer('Alles accepteren');
      await tab.noted(3);
      await tab.page.evaluate(() => window.helder?.rejectAll());
      await tab.settle();
      const last = (await events(tab)).at(-1);
      assert.deepEqual([last?.reload, last?.changed], [true, ['counter', 'chat', 'films']]);
      assert.equal((await tab.notes()).length, 3, 'the page stands as it stood');
    }),
  );

  it(
    'does not reload where withdrawn code never ran',
    play(async (scene) => {
      const tab = await visit(scene, manifest, { body: listener() + '<p>no code</p>' });
      await tab.answer('Alles accepteren');
      await tab.page.evaluate(() => window.helder?.rejectAll());
      await tab.settle();
      assert.deepEqual(
        (await events(tab)).map(({ reload }) => reload),
        [false, false],
      );
    }),
  );

  it(
    'forgets: withdraws everything, removes the record and asks again',
    play(async (scene) => {
      const { visitor } = scene;
      const tab = await visit(scene);
      await tab.answer('Alles accepteren');
      await tab.noted(3);
      await Promise.all([tab.loaded(), tab.page.evaluate(() => void window.helder?.forget())]);
      await tab.see('Alles accepteren');
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      assert.deepEqual(await visitor.cookies(), []);
    }),
  );

  it(
    'forgets a refusal without a reload',
    play(async (scene) => {
      const tab = await visit(scene);
      await tab.answer('Alles weigeren');
      await tab.page.evaluate(() => window.helder?.forget());
      await tab.see('Alles accepteren');
      assert.deepEqual(await decisions(tab), {});
      assert.deepEqual(await scene.visitor.cookies(), []);
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(3), ['counter', 'chat', 'films']);
    }),
  );

  it(
    'gives the visitor a receipt',
    play(async (scene) => {
      const tab = await visit(scene, { ...manifest, version: '3.1.2' });
      const start = Math.floor(Date.now() / 1000) * 1000;
      await tab.click('Zelf kiezen');
      await tab.click('Statistieken', 'checkbox');
      await tab.changes(() => tab.click('Keuze opslaan'));
      for (const reload of [false, true]) {
        if (reload) await tab.reload();
        const receipt = await tab.page.evaluate(() => window.helder?.receipt());
        const record = receipt?.['dpv:hasRecordOfActivity'];
        const time = Date.parse(record?.['dct:modified'] ?? '');
        assert.equal(time >= start && time <= Date.now(), true, record?.['dct:modified']);
        const [date, validUntil] = [isoDay(Date.now()), isoDay(monthsFromToday(6))];
        assert.deepEqual(
          record?.['dpv:hasProcess'].map((process) => [
            process['dct:identifier'],
            process['dct:title'],
            process['dpv:hasPurpose']['dct:identifier'],
            process['dpv:hasConsentStatus']['@type'][0],
            process['dpv:hasConsentStatus']['dpv:isIndicatedAtTime'],
            process['dpv:hasConsentStatus']['dpv:hasDuration']['rdf:value'],
          ]),
          [
            ['counter', 'Teller', 'statistical', 'dpv:ConsentGiven', date, validUntil],
            ['films', 'Films', 'media', 'dpv:ConsentRefused', date, validUntil],
            ['chat', 'Chat', 'support', 'dpv:ConsentRefused', date, validUntil],
          ],
        );
        assert.deepEqual(record['dpv:hasNotice'], {
          '@type': 'dpv:ConsentNotice',
          'dct:language': 'nl',
          'dct:hasVersion': '3.1.2',
          'schema:url': `${scene.site.origin()}/`,
        });
        assert.equal(record['dpv:hasIndicationMethod'], 'preferences');
        assert.equal(record['dpv:hasDataController']['dpv:hasName'], 'Wadlicht');
      }
    }),
  );

  it(
    'opens the preferences',
    play(async (scene) => {
      const tab = await visit(scene);
      await tab.page.evaluate(() => window.helder?.open());
      await tab.see('Uw keuze over cookies', 'dialog');
    }),
  );

  it(
    'gives the policy with presets expanded, and rejects where there is none',
    play(async (scene) => {
      const tab = await visit(scene, { ...manifest, services: [{ use: 'google-analytics' }] });
      const policy = await tab.page.evaluate(async () => {
        const found = await window.helder?.policy();
        return {
          frozen: Object.isFrozen(found),
          ids: found?.services.map(({ id }) => id),
          items: found?.services
            .find(({ id }) => id === 'google-analytics')
            ?.items.map(({ name }) => name),
        };
      });
      assert.equal(policy.frozen, true);
      assert.deepEqual(policy.items, ['_ga', '_ga_*']);
      assert.equal(policy.ids?.includes('helder'), true, 'its own cookie is declared');
      scene.site.put('/privacy.json', { status: 404 });
      await tab.reload();
      assert.equal(
        await tab.page.evaluate(() =>
          window.helder?.policy().then(
            () => 'resolved',
            () => 'rejected',
          ),
        ),
        'rejected',
      );
    }),
  );
});

it(
  'two tabs that decide different things lose neither',
  play(async (scene) => {
    const first = await visit(scene);
    const second = await scene.visitor.open('/');
    await first.page.evaluate(() => window.helder?.decide({ chat: 'granted' }));
    await second.page.evaluate(() => window.helder?.decide({ counter: 'granted' }));
    const third = await scene.visitor.open('/');
    assert.deepEqual(await third.noted(2), ['counter', 'chat']);
    assert.deepEqual(await third.page.evaluate(() => ({ ...window.helder?.decisions })), {
      counter: 'granted',
      chat: 'granted',
    });
  }),
);

it(
  'forty services with many items fit in the cookie',
  play(async (scene) => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      id: `service-number-${i}`,
      name: `Dienst ${i}`,
      purpose: ['statistical', 'media', 'support', 'marketing'][i % 4],
      provider: { name: `P${i}`, country: 'US' },
      hosts: [`h${i}.example`],
      items: Array.from({ length: 4 }, (_item, n) => ({
        name: `item-${i}-${n}`,
        duration: 'P1Y',
        reason: 'x',
      })),
    }));
    const tab = await visit(scene, { ...manifest, services: many });
    await tab.answer('Alles accepteren');
    const cookie = await scene.visitor.cookie();
    assert.equal(
      (cookie?.value.length ?? Infinity) <= 3500,
      true,
      `${cookie?.value.length} characters`,
    );
    await tab.reload();
    await tab.settle();
    assert.equal(await tab.isAsked(), false);
    assert.equal(await tab.page.evaluate(() => window.helder?.allows('service-number-39')), true);
  }),
);
