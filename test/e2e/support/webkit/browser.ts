import type { Cookie, CookieData } from 'puppeteer-core';
import { startLocalProxy, type LocalProxy } from '../../../tools/local-proxy.mjs';
import { startWebKit, type WebKit, type WebKitSession } from '../../../tools/webkit.mjs';
import { Site } from '../site.js';
import { CookieJar } from './cookies.js';
import { Driver } from './driver.js';
import { Observer } from './observer.js';
import { WebKitPage } from './page.js';

/** The part of puppeteer’s `BrowserContext` that the tests use: a browser with nothing in its profile. */
class WebKitContext {
  readonly #session: WebKitSession;
  readonly #driver: Driver;
  readonly #observer: Observer;
  readonly #jar: CookieJar;
  readonly #pages: WebKitPage[] = [];

  constructor(session: WebKitSession, site: Site) {
    this.#session = session;
    this.#driver = new Driver(session);
    this.#observer = new Observer();
    this.#observer.listen((told) => {
      // Nothing tells which tab it was.
      for (const page of this.#pages) page.tell(told);
    });
    site.observer = this.#observer;
    this.#jar = new CookieJar(this.#driver, () => site);
  }

  async newPage(): Promise<WebKitPage> {
    // The browser begins with one tab.
    const tab = this.#pages.length
      ? await this.#driver.newTab()
      : ((await this.#driver.tabs())[0] ?? '');
    const page = new WebKitPage(this.#driver, tab, this.#observer.preloads);
    this.#pages.push(page);
    return page;
  }

  async cookies(): Promise<readonly Cookie[]> {
    return this.#jar.all();
  }

  async setCookie(...cookies: readonly CookieData[]): Promise<void> {
    for (const cookie of cookies) await this.#jar.set(cookie);
  }

  /** All of them: the tests want nothing else. */
  async deleteCookie(): Promise<void> {
    await this.#jar.clear();
  }

  async close(): Promise<void> {
    await this.#session.close();
  }
}

/** The part of puppeteer’s `Browser` that the tests use. */
export class WebKitBrowser {
  readonly #webkit: WebKit;
  readonly #proxy: LocalProxy;
  readonly #capabilities: object;
  #site: Site | undefined;

  private constructor(webkit: WebKit, proxy: LocalProxy, capabilities: object) {
    this.#webkit = webkit;
    this.#proxy = proxy;
    this.#capabilities = capabilities;
  }

  static async launch({ acceptInsecureCerts = false }): Promise<WebKitBrowser> {
    const capabilities = { acceptInsecureCerts, pageLoadStrategy: 'none' };
    return new WebKitBrowser(await startWebKit(), await startLocalProxy(), capabilities);
  }

  /** Visitors who come from now on come to this site, which helps to observe them. */
  observe(site: unknown): void {
    if (site instanceof Site) this.#site = site;
  }

  async createBrowserContext(): Promise<WebKitContext> {
    if (!this.#site)
      throw new Error('In WebKit visitors can only be observed on a site of a test.');
    const { port: proxyPort } = this.#proxy;
    const capabilities = this.#capabilities;
    const session = await this.#webkit.startSession({ proxyPort, capabilities });
    return new WebKitContext(session, this.#site);
  }

  close(): Promise<void> {
    this.#proxy.close();
    this.#webkit.close();
    return Promise.resolve();
  }
}
