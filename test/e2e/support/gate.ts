import { createHash } from 'node:crypto';
import type { Scene } from './browser.js';
import { manifest, page, type PageParts } from './pages.js';
import type { Tab } from './tab.js';

/** What is never answered. */
export const never = new Promise<never>(() => undefined);

/** Code that notes this. */
export const note = (text: string): string => `log.push('${text}');`;

/** What `integrity` says of this code. */
export const hashOf = (code: string): string =>
  `sha256-${createHash('sha256').update(code).digest('base64')}`;

/** A visitor on this page, who has not chosen yet. */
export async function visit(
  { site, visitor }: Scene,
  body: string,
  parts: PageParts = {},
): Promise<Tab> {
  site.putJson('/privacy.json', manifest).put('/', page({ ...parts, body }));
  return visitor.open('/');
}

/** A visitor who has granted everything on an earlier page, whose record says all that later pages must know. */
export async function granted(
  { site, visitor }: Scene,
  { body = '', ...parts }: PageParts = {},
): Promise<Tab> {
  const opener = '<button data-consent-open>Cookies</button>';
  site.putJson('/privacy.json', manifest).put('/earlier', page({ ...parts, body: body + opener }));
  const tab = await visitor.open('/earlier');
  await tab.answer('Alles accepteren');
  return tab;
}

/** Waits until something is so on the page, also where a Content-Security-Policy forbids `eval`. */
export async function until(tab: Tab, isSo: () => boolean): Promise<void> {
  for (let patience = 300; !(await tab.page.evaluate(isSo)); patience--) {
    if (!patience) throw new Error(`waited in vain for ${String(isSo)}`);
    await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
}

/** Grants these services, and denies the others that were never asked about. */
export async function grant(tab: Tab, ...ids: readonly string[]): Promise<void> {
  await tab.page.evaluate(
    (wanted) =>
      window.helder?.decide(Object.fromEntries(wanted.map((id) => [id, 'granted'] as const))),
    ids,
  );
}

/** Lets ten seconds pass at once, on the pages that this tab opens from now on. */
export async function hurry(tab: Tab): Promise<void> {
  await tab.page.evaluateOnNewDocument(() => {
    const wait = window.setTimeout.bind(window);
    window.setTimeout = ((run: () => void, delay = 0, ...rest: unknown[]) =>
      wait(run, delay === 10_000 ? 0 : delay, ...rest)) as typeof window.setTimeout;
  });
}

/** Held markup as the page would have it without helder. */
export const unheld = (markup: string): string =>
  markup
    .replaceAll('<script type="text/plain"', '<script')
    .replace(/data-type="([^"]*)"/g, '$& type="$1"')
    .replace(/<template data-consent="[^"]*">(.*?)<\/template>/gs, '$1');
