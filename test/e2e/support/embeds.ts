import assert from 'node:assert/strict';
import type { ElementHandle } from 'puppeteer-core';
import { manifest as base, page, type PageParts } from './pages.js';
import type { Site } from './site.js';
import type { Tab } from './tab.js';
import type { Visitor } from './visitor.js';

/** Services whose content stands in the page: films and maps of others, and charts of the site itself. */
export const manifest = {
  ...base,
  banner: { policyUrl: '/privacy' },
  services: [
    { id: 'counter', name: 'Teller', purpose: 'statistical' },
    {
      id: 'films',
      name: 'Filmhuis',
      purpose: 'media',
      provider: { name: 'Filmhuis B.V.', country: 'NL' },
      items: [
        { name: 'film_seen', duration: 'P1Y', reason: 'Onthoudt wat u hebt gezien.' },
        { name: 'film_id', duration: 'P2Y', reason: 'Herkent u.' },
      ],
    },
    {
      id: 'maps',
      name: 'Kaartenmaker',
      purpose: 'media',
      provider: { name: 'Kaart Inc.', country: 'US' },
      items: [],
    },
  ],
};

/** Notes every layout shift, also those that a click would excuse. */
const measuring = `<script>
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      shifts.push([value, ...sources.map(({ node }) => node && (node.id || node.nodeName))].join(' '));
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('message', ({ data }) => log.push(data));
</script>`;

/** What a player tells the page around it. */
const player = (name: string): string =>
  `<!doctype html><title>${name}</title><button>Afspelen</button><script>
    parent.postMessage('${name} starts', '*');
    addEventListener('pagehide', () => parent.postMessage('${name} stops', '*'));
  </script>`;

/** A place with players of others that really set cookies, on the domain of the site. */
export class Cinema {
  readonly #site: Site;
  readonly #visitor: Visitor;

  constructor({ site, visitor }: { readonly site: Site; readonly visitor: Visitor }) {
    this.#site = site;
    this.#visitor = visitor;
    const headers = { 'set-cookie': 'film_seen=1; Path=/; Domain=site.test; Max-Age=9999' };
    for (const name of ['one', 'two', 'three'])
      site.put(`films.site.test/${name}`, { body: player(name), headers });
    site.put('maps.test/map', player('map')).putJson('/privacy.json', manifest);
  }

  address(path: string, host = 'films.site.test'): string {
    return `${this.#site.origin(host)}/${path}`;
  }

  /** A frame that holds a film. */
  film(name: string, attributes = '', size = 'width="480" height="320"'): string {
    return `<iframe id="${name}" data-consent="films" data-src="${this.address(name)}" ${size} ${attributes}></iframe>`;
  }

  /** A frame that holds a map. */
  map(attributes = 'width="480" height="320"'): string {
    return `<iframe id="map" data-consent="maps" data-src="${this.address('map', 'maps.test')}" ${attributes}></iframe>`;
  }

  /** Opens a page of the site. */
  async visit(body: string, parts: PageParts = {}): Promise<Tab> {
    this.#site.put('/', page({ ...parts, head: measuring + (parts.head ?? ''), body }));
    const tab = await this.#visitor.newTab();
    // Tall enough for the banner to cover nothing.
    await tab.page.setViewport({ width: 1000, height: 1600 });
    await tab.goto('/');
    // What is held is at the mercy of this chunk.
    if (body.includes('data-consent')) await tab.runs('embeds');
    return tab;
  }

  /** What the hosts of the content were asked for. */
  asked(): readonly string[] {
    return this.#site.asked(/^(films\.site|maps)\.test/);
  }
}

/** The placeholder of an element, once it can be seen. */
export async function placeholderOf(tab: Tab, id: string): Promise<ElementHandle> {
  const selector = `#${id} + consent-placeholder`;
  const found = await tab.page.waitForSelector(selector, { visible: true });
  assert.ok(found, id);
  return found;
}

/** Clicks in the placeholder of an element. */
export async function choose(
  tab: Tab,
  id: string,
  name: 'Eenmalig toestaan' | 'Altijd toestaan',
): Promise<void> {
  const placeholder = await placeholderOf(tab, id);
  const button = await placeholder.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  assert.ok(button, name);
  await button.click();
}

/** Ids of the elements that a placeholder lies over exactly, in the order of the page; fails where one lies askew. */
export async function covered(tab: Tab): Promise<readonly string[]> {
  const found = await tab.page.$$eval('consent-placeholder', (placeholders) =>
    placeholders.map((placeholder) => {
      const { previousElementSibling: before, nextElementSibling: after } = placeholder;
      const own = placeholder.getBoundingClientRect();
      const under = [before, after].find((beside) => {
        const box = beside?.getBoundingClientRect();
        return (['left', 'top', 'width', 'height'] as const).every(
          (side) => Math.abs(own[side] - (box?.[side] ?? NaN)) < 1,
        );
      });
      return under ? under.id : `${JSON.stringify(own)} beside ${before?.id ?? 'nothing'}`;
    }),
  );
  return found;
}

/** The addresses that elements have now, by id; without those that have none. */
export const sources = (tab: Tab): Promise<Readonly<Record<string, string>>> =>
  tab.page.$$eval('iframe', (frames) =>
    Object.fromEntries(
      frames.flatMap((frame) =>
        frame.hasAttribute('src') ? [[frame.id, new URL(frame.src).pathname.slice(1)]] : [],
      ),
    ),
  );

/** Waits until an element has the focus. */
export const focused = async (tab: Tab, id: string): Promise<void> => {
  await tab.page.waitForFunction((wanted) => document.activeElement?.id === wanted, {}, id);
};

/** Waits until something is so on the page, which the test tells by name. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await isSo())) {
    assert.ok(Date.now() < end, what);
    // The site is served by this very process.
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The layout shifts so far. */
export const shifts = (tab: Tab): Promise<readonly string[]> =>
  tab.page.evaluate(async () => {
    // Shifts are told after the frame in which they happened.
    for (let frame = 0; frame < 3; frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return (window as unknown as { readonly shifts: readonly string[] }).shifts;
  });
