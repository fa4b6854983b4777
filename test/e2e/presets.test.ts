import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchesName } from '../../dist/esm/core/item.js';
import type { Service } from '../../dist/esm/core/policy.js';
import { writtenNames } from '../../src/locales/locales.mjs';
import { readPresets } from '../../src/services/read-presets.mjs';
import type { Scene } from './support/browser.js';
import { manifest, page } from './support/pages.js';
import type { Tab } from './support/tab.js';
import { standIn, useWholeWeb } from './support/vendor-scene.js';
import { vendors, type Vendor } from './support/vendors.js';
import { reloads, stored, toldVisitor, withdraw } from './support/withdrawal.js';

const play = useWholeWeb();
const [counter] = manifest.services;

/** A site that uses this service, and another that is asked about. */
function open({ site, visitor }: Scene, vendor: Vendor): Promise<Tab> {
  const { use, fields, origin, body = '', server = {}, httpOnly = {} } = vendor;
  standIn({ site }, vendor);
  const own = origin && {
    origin: site.origin(origin.split('/')[0]) + origin.replace(/^[^/]*/, ''),
  };
  site.putJson('/privacy.json', { ...manifest, services: [{ use, ...fields, ...own }, counter] });
  const cookie = (stored: object, more: string): string[] =>
    Object.entries(stored).map(
      ([name, value]) => `${name}=${String(value)}; Path=/; Secure${more}`,
    );
  site.put('/', {
    body: page({
      head: `<script>addEventListener('message', ({ data }) => log.push(data))</script>`,
      body,
    }),
    headers: { 'set-cookie': [...cookie(server, ''), ...cookie(httpOnly, '; HttpOnly')] },
  });
  return visitor.open('/');
}

/** What the page asked others than the site for: the browser has business of its own with some of these hosts. */
const asked = ({ requests }: Tab): readonly string[] =>
  requests.filter((one) => !one.startsWith('site.test/')).sort();

/** The service as visitors read of it. */
const read = (tab: Tab, id: string): Promise<Service> =>
  tab.page.evaluate(async (wanted) => {
    const policy = await window.helder?.policy();
    return JSON.parse(
      JSON.stringify(policy?.services.find((service) => service.id === wanted)),
    ) as Service;
  }, id);

const decide = (tab: Tab, use: string, how: 'granted' | 'denied'): Promise<void> =>
  tab.page.evaluate(
    (id, decision) => void window.helder?.decide({ [id]: decision, counter: 'denied' }),
    use,
    how,
  );

/** Everything of it that its preset declares, or says why not. */
function assertDeclared(service: Service, vendor: Vendor): void {
  const { asks, beacon, cookies, local, server, httpOnly, third = [], left = {} } = vendor;
  const declares = (name: string, storage: string, party: string): boolean =>
    service.items.some(
      (item) => matchesName(item.name, name) && item.storage === storage && item.party === party,
    );
  const first = Object.keys({ ...cookies, ...server, ...httpOnly });
  for (const name of first) assert.ok(declares(name, 'cookie', 'first'), name);
  for (const name of Object.keys(local ?? {}))
    assert.ok(declares(name, 'localStorage', 'first'), name);
  for (const name of third) assert.ok(declares(name, 'cookie', 'third'), name);
  for (const name of Object.keys(left))
    assert.ok(!service.items.some((item) => matchesName(item.name, name)), `${name} is declared`);
  for (const address of [asks, beacon]) {
    const [host = ''] = address?.split('/') ?? [];
    const isMeant = (entry: string): boolean =>
      entry.startsWith('*') ? host.endsWith(entry.slice(1)) : entry.replace(/:\d+$/, '') === host;
    assert.ok(!host || service.hosts.some(isMeant), `${host} is not declared`);
  }
}

const names = (vendor: Vendor): readonly string[] =>
  Object.keys({ ...vendor.cookies, ...vendor.server, ...vendor.httpOnly }).sort();

describe('every preset', () => {
  it('has a stand-in of its vendor', () => {
    const ids = [...readPresets(writtenNames()).keys()];
    assert.deepEqual([...new Set(vendors.map(({ use }) => use))].sort(), ids.sort());
  });

  for (const vendor of vendors.filter(({ isExempt }) => !isExempt)) {
    const { use, how, asks, beacon, third = [], local = {} } = vendor;
    const contacts = [asks, beacon].flatMap((address) => address ?? []).sort();
    it(
      `${[use, how].filter(Boolean).join(', ')}: is held, released, run again, stopped and erased`,
      play(async (scene) => {
        const { visitor } = scene;
        const tab = await open(scene, vendor);
        await tab.question();
        await tab.settle();
        assert.deepEqual(asked(tab), [], 'contacted before a choice');
        assert.deepEqual(await visitor.cookieNames(), [], 'stored before a choice');
        assert.deepEqual(await tab.notes(), []);

        await decide(tab, use, 'granted');
        assert.deepEqual(await tab.noted(1), ['ran']);
        await tab.requested((one) => contacts.includes(one), contacts.length);
        assert.deepEqual(asked(tab), contacts, 'contacted once granted');
        assert.deepEqual(
          await visitor.cookieNames(),
          [...names(vendor), ...third, 'helder'].sort(),
          'stored once granted',
        );
        assert.deepEqual((await stored(tab)).local, Object.keys(local));
        const service = await read(tab, use);
        assertDeclared(service, vendor);

        await tab.reload();
        assert.deepEqual(await tab.noted(1), ['ran'], 'on a return visit');
        assert.equal(await tab.isAsked(), false);
        await tab.requested((one) => contacts.includes(one), 2 * contacts.length);
        const before = asked(tab).length;

        if (service.items.length) {
          const [told] = await Promise.all([toldVisitor(tab), decide(tab, use, 'denied')]);
          for (const name of names(vendor)) assert.ok(told.includes(name), `${name} in: ${told}`);
          for (const { name, party } of service.items)
            if (party === 'third') assert.ok(told.includes(name), `${name} in: ${told}`);
        } else await reloads(tab, () => decide(tab, use, 'denied'));
        await tab.goto('/');
        await tab.settle();
        assert.deepEqual(await visitor.cookieNames(), [...third, 'helder'].sort(), 'left');
        assert.deepEqual((await stored(tab)).local, []);
        assert.deepEqual(await tab.notes(), []);
        assert.equal(asked(tab).length, before, 'contacted after the withdrawal');
      }),
    );
  }

  for (const vendor of vendors.filter(({ isExempt }) => isExempt)) {
    const { use, asks, beacon, third = [] } = vendor;
    const contacts = [asks, beacon].flatMap((address) => address ?? []).sort();
    it(
      `${use}: is what the visitor asks for, so that nobody is asked and nothing is erased`,
      play(async (scene) => {
        const { visitor } = scene;
        const tab = await open(scene, vendor);
        if (asks) assert.deepEqual(await tab.noted(1), ['ran']);
        await tab.requested((one) => contacts.includes(one), contacts.length);
        assert.equal(await tab.page.evaluate((id) => window.helder?.allows(id), use), true);
        const service = await read(tab, use);
        assert.ok(!(await tab.question()).includes(service.name as string));
        assertDeclared(service, vendor);
        assert.equal(service.needsConsent, false);
        assert.ok(service.justification);
        await withdraw(tab);
        await tab.page.waitForSelector('consent-banner', { hidden: true });
        await tab.goto('/');
        await tab.settle();
        assert.deepEqual(
          await visitor.cookieNames(),
          [...names(vendor), ...third, 'helder'].sort(),
        );
      }),
    );
  }
});
