import { readFileSync } from 'node:fs';
import type { Site } from './site.js';
import type { Tab } from './tab.js';

/** An item as a manifest lists it. */
export const item = (name: string, more: object = {}): object => ({
  name,
  duration: 'P30D',
  reason: 'Proef.',
  ...more,
});

/** Does what makes the page load again, and waits until it has; the page may go before it answers. */
export async function reloads(tab: Tab, act: () => Promise<unknown>): Promise<void> {
  // Before anything is done: WebKit’s driver is asked which page stands here first.
  const loaded = tab.loaded();
  const acted = act().catch((error: unknown) => {
    if (!/context is gone/.test(String(error))) throw error;
  });
  await Promise.all([loaded, acted]);
  await tab.ready();
}

/** Withdraws everything; nothing that comes of it is waited for, since the page may be gone by then. */
export const withdraw = (tab: Tab): Promise<void> =>
  tab.page.evaluate(() => void window.helder?.rejectAll());

/** What the visitor is told, once it stands there. */
export async function toldVisitor(tab: Tab): Promise<string> {
  const text = await tab.page.waitForSelector('consent-banner[role=status] p', { visible: true });
  return (await text?.evaluate((element) => element.textContent)) ?? '';
}

/** Waits until something holds on the page; also in a tab in the background, which draws no frames. */
export async function until(tab: Tab, holds: () => unknown): Promise<void> {
  await tab.page.waitForFunction(holds, { polling: 50 });
}

/** Waits until the page has erased what it could at once: what that needs is fetched, and has run. */
export async function swept(tab: Tab): Promise<void> {
  await tab.runs('erase');
  await tab.page.evaluate(() => window.helder?.policy().then(() => undefined));
  await tab.settle();
}

/** All that scripts of this page can see to be stored, apart from helder’s own. */
export const stored = (
  tab: Tab,
): Promise<Readonly<Record<'cookies' | 'local' | 'session' | 'databases', readonly string[]>>> =>
  tab.page.evaluate(async () => ({
    cookies: document.cookie
      .split('; ')
      .map((pair) => pair.split('=', 1)[0] ?? '')
      .filter((name) => name && name !== 'helder')
      .sort(),
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage)
      .filter((name) => name !== 'helder')
      .sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? '').sort(),
  }));

/** How the page came to be here: `navigate`, `reload` or `back_forward`. */
export const loadedHow = (tab: Tab): Promise<string> =>
  tab.page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry?.type ?? '';
  });

/** Whether what a chunk asks for can be had; it is asked for anew on every page. */
export function serveChunk(site: Site, name: string, answer: 'at once' | 'never'): void {
  const body = readFileSync(new URL(`../../../dist/${name}.js`, import.meta.url), 'utf8');
  site.put(`/helder/${name}.js`, answer === 'never' ? { refused: true } : body);
}

/** Keeps a chunk back until the function that this gives is called. */
export function delayChunk(site: Site, name: string): () => void {
  let arrive: () => void = () => undefined;
  const after = new Promise<void>((resolve) => (arrive = resolve));
  const body = readFileSync(new URL(`../../../dist/${name}.js`, import.meta.url), 'utf8');
  site.put(`/helder/${name}.js`, { after, body });
  return arrive;
}
