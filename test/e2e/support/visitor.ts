import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Cookie } from 'puppeteer-core';
import { engine } from './engine.js';
import { hideOthers } from './front.js';
import { Tab } from './tab.js';

/** Someone with a browser profile of their own. */
export class Visitor {
  /** Pages may throw on purpose; a test that makes one do so says which errors it expects. */
  expectedErrors = /^$/;
  readonly #context: BrowserContext;
  readonly #origin: string;
  readonly #tabs: Tab[] = [];

  private constructor(context: BrowserContext, origin: string) {
    this.#context = context;
    this.#origin = origin;
  }

  static async arrive(browser: Browser, origin: string): Promise<Visitor> {
    return new Visitor(await browser.createBrowserContext(), origin);
  }

  /** Opens an empty tab in front of the others. */
  async newTab(): Promise<Tab> {
    const page = await this.#context.newPage();
    await hideOthers(page);
    const tab = new Tab(page, this.#origin);
    this.#tabs.push(tab);
    return tab;
  }

  /** Opens a page in a tab of its own. */
  async open(path: string): Promise<Tab> {
    const tab = await this.newTab();
    await tab.goto(path);
    return tab;
  }

  cookies(): Promise<Cookie[]> {
    return this.#context.cookies();
  }

  async cookieNames(): Promise<readonly string[]> {
    return (await this.cookies()).map(({ name }) => name).sort();
  }

  async cookie(name = 'helder'): Promise<Cookie | undefined> {
    return (await this.cookies()).find((cookie) => cookie.name === name);
  }

  /** Changes the value of a cookie that is there. */
  async tamper(name: string, change: (value: string) => string): Promise<void> {
    const cookie = await this.cookie(name);
    assert.ok(cookie, `no cookie ${name}`);
    await this.#context.setCookie({ ...cookie, value: change(cookie.value) });
  }

  /** Removes all cookies, as a visitor can. */
  async clear(): Promise<void> {
    await this.#context.deleteCookie(...(await this.cookies()));
  }

  /** Sets a cookie on the host of the site. */
  async plant(name: string, value: string): Promise<void> {
    const { hostname } = new URL(this.#origin);
    const expires = Math.floor(Date.now() / 1000) + 86_400;
    await this.#context.setCookie({ name, value, domain: hostname, path: '/', expires });
  }

  /** Fails if a page threw something that the test did not expect. */
  assertUnharmed(): void {
    const errors = this.#tabs.flatMap((tab) => tab.errors);
    assert.deepEqual(
      errors.filter((error) => !this.expectedErrors.test(error)),
      [],
    );
  }

  /** Chromium 156 now and then does not close a tab that is on its way to a page: it goes nowhere first. */
  async leave(): Promise<void> {
    if (engine === 'chromium')
      for (const { page } of this.#tabs) if (!page.isClosed()) await page.goto('about:blank');
    await this.#context.close();
  }
}
