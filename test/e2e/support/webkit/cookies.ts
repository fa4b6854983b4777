import type { Cookie, CookieData } from 'puppeteer-core';
import type { Site } from '../site.js';
import { pause, PATIENCE, type Driver } from './driver.js';

/** The last part of an address where nothing is, below a page: all cookies that this page gets are sent there too. */
export const BELOW = '/_cookies';

interface WebDriverCookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly domain: string;
}

/** All cookies of a browser. WebDriver gives those of one page: in a tab of its own it goes where the tests have been. */
export class CookieJar {
  readonly #driver: Driver;
  readonly #site: () => Site;
  #tab: Promise<string> | undefined;

  constructor(driver: Driver, site: () => Site) {
    this.#driver = driver;
    this.#site = site;
  }

  async all(): Promise<readonly Cookie[]> {
    const found = new Map<string, WebDriverCookie>();
    await this.#everywhere(async (tab) => {
      for (const cookie of (await this.#send(tab, 'GET', '/cookie')) as WebDriverCookie[])
        found.set([cookie.domain, cookie.path, cookie.name].join(' '), cookie);
    });
    return [...found.values()] as unknown as Cookie[];
  }

  async set({ name, value, domain, path = '/', expires }: CookieData): Promise<void> {
    const tab = await this.#goTo(this.#site().origin(domain.replace(/^\./, '')) + BELOW);
    const until = expires && expires > 0 ? new Date(expires * 1000).toUTCString() : '';
    const parts = [
      `${name}=${value}`,
      `path=${path}`,
      ...(domain.startsWith('.') ? [`domain=${domain}`] : []),
      ...(until ? [`expires=${until}`] : []),
    ];
    // By a script: WebDriver takes no cookie that makes no sense.
    await this.#driver.execute(tab, 'document.cookie = arguments[0]', [parts.join('; ')]);
  }

  async clear(): Promise<void> {
    await this.#everywhere((tab) => this.#send(tab, 'DELETE', '/cookie'));
  }

  async #everywhere(act: (tab: string) => Promise<unknown>): Promise<void> {
    for (const address of this.#places()) await act(await this.#goTo(address));
  }

  /** Addresses below all pages; one that is above another would show nothing new. */
  #places(): readonly string[] {
    const pages = this.#site()
      .pages()
      .map((page) => page.replace(/\/$/, ''));
    return [...new Set(pages)]
      .filter((page) => !pages.some((other) => other.startsWith(`${page}/`)))
      .map((page) => page + BELOW);
  }

  async #goTo(url: string): Promise<string> {
    const tab = await (this.#tab ??= this.#driver.newTab());
    await this.#send(tab, 'POST', '/url', { url });
    const end = Date.now() + PATIENCE;
    while ((await this.#driver.execute(tab, 'return location.href')) !== url) {
      if (Date.now() > end) throw new Error(`The tab for cookies does not go to ${url}.`);
      await pause();
    }
    return tab;
  }

  #send(
    tab: string,
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<unknown> {
    return this.#driver.command(tab, method, path, body);
  }
}
