import { pause, PATIENCE, type Driver } from './driver.js';
import { argument, functionOf, WebKitHandle, type Code, type WebKitElement } from './element.js';
import { find } from './find.js';
import { keyAction, keyActions } from '../../../tools/webkit-keys.mjs';
import { PageEvents } from './page-events.js';

/** Whether the page has gone while it was asked. */
const isGone = (error: unknown): boolean => /stale element|context is gone/.test(String(error));

let handles = 0;

/** The part of puppeteer’s `Page` that the suites use which run in WebKit; anything else fails there. */
export class WebKitPage extends PageEvents {
  readonly #preloads: string[];
  #timeout = PATIENCE;
  #isClosed = false;

  /** What is put into `preloads` runs on all pages of this browser from then on, before anything else. */
  constructor(driver: Driver, tab: string, preloads: string[]) {
    super(driver, tab);
    this.#preloads = preloads;
  }

  setDefaultTimeout(milliseconds: number): void {
    this.#timeout = milliseconds;
  }

  async goto(url: string, { timeout = this.#timeout } = {}): Promise<void> {
    await this.#navigates('/url', { url }, timeout);
  }

  async reload(): Promise<void> {
    await this.#navigates('/refresh', {});
  }

  async goBack(): Promise<void> {
    await this.#navigates('/back', {});
  }

  evaluate(code: Code, ...args: readonly unknown[]): Promise<unknown> {
    return this.driver.call(this.tab, functionOf(code), args.map(argument));
  }

  async evaluateHandle(code: Code, ...args: readonly unknown[]): Promise<WebKitHandle> {
    const kept = `handle ${handles++}`;
    await this.driver.call(this.tab, functionOf(code), args.map(argument), kept);
    return new WebKitHandle(this.driver, this.tab, { kept });
  }

  evaluateOnNewDocument(code: Code): Promise<void> {
    this.#preloads.push(`(${functionOf(code)})()`);
    return Promise.resolve();
  }

  async $(selector: string): Promise<WebKitElement | null> {
    return (await this.$$(selector))[0] ?? null;
  }

  $$(selector: string): Promise<readonly WebKitElement[]> {
    return find(this.driver, this.tab, selector);
  }

  $eval(selector: string, code: Code, ...args: readonly unknown[]): Promise<unknown> {
    const first = `(selector, ...args) => {
      const found = document.querySelector(selector);
      if (!found) throw new Error('nothing is ' + selector);
      return (${functionOf(code)})(found, ...args);
    }`;
    return this.driver.call(this.tab, first, [selector, ...args.map(argument)]);
  }

  $$eval(selector: string, code: Code, ...args: readonly unknown[]): Promise<unknown> {
    const all = `(selector, ...args) =>
      (${functionOf(code)})([...document.querySelectorAll(selector)], ...args)`;
    return this.driver.call(this.tab, all, [selector, ...args.map(argument)]);
  }

  /** The first element that is there, or can be seen; none once there is none, or none to be seen. */
  waitForSelector(
    selector: string,
    { visible = false, hidden = false } = {},
  ): Promise<WebKitElement | null> {
    return this.#until(`wait for ${selector}`, async () => {
      const seen: WebKitElement[] = [];
      for (const element of await this.$$(selector))
        if (!(visible || hidden) || (await element.isVisible())) seen.push(element);
      if (hidden) return seen.length ? undefined : null;
      return seen[0];
    });
  }

  async waitForFunction(
    code: Code,
    ...[, ...args]: readonly [options?: unknown, ...args: unknown[]]
  ): Promise<void> {
    await this.#until(`wait for ${functionOf(code)}`, async () =>
      (await this.evaluate(code, ...args)) ? true : undefined,
    );
  }

  async setViewport({ width, height }: { width: number; height: number }): Promise<void> {
    const size = async (): Promise<readonly [number, number]> =>
      (await this.evaluate(() => [innerWidth, innerHeight])) as [number, number];
    const rectangle = (await this.#send('GET', '/window/rect')) as Size;
    const [w, h] = await size();
    // A window is larger than its page, by the bars of the browser.
    const wanted = { width: rectangle.width + width - w, height: rectangle.height + height - h };
    await this.#send('POST', '/window/rect', wanted);
    await this.#until(`become ${width} by ${height}`, async () =>
      String(await size()) === String([width, height]) ? true : undefined,
    );
  }

  readonly keyboard = {
    press: (key: string): Promise<unknown> => this.#send('POST', '/actions', keyActions([key])),
    down: (key: string): Promise<unknown> => this.#hold('keyDown', key),
    up: (key: string): Promise<unknown> => this.#hold('keyUp', key),
    type: (text: string): Promise<unknown> =>
      this.#send('POST', '/actions', keyActions(Array.from(text))),
  };

  async bringToFront(): Promise<void> {
    await this.#send('GET', '/title');
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    // With its last tab the browser goes.
    if ((await this.driver.tabs()).length === 1) await this.driver.newTab();
    await this.#send('DELETE', '/window');
  }

  isClosed(): boolean {
    return this.#isClosed;
  }

  async #navigates(path: string, body: object, timeout = this.#timeout): Promise<void> {
    const arrived = this.loads(timeout);
    await this.#send('POST', path, body);
    await arrived;
  }

  /** Looks again and again, also while the page goes and another comes, until there is something. */
  async #until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
    const end = Date.now() + this.#timeout;
    while (Date.now() < end) {
      try {
        const found = await look();
        if (found !== undefined) return found;
      } catch (error) {
        if (!isGone(error)) throw error;
      }
      await pause();
    }
    throw new Error(`Timeout of ${this.#timeout} ms: ${what}`);
  }

  #hold(type: 'keyDown' | 'keyUp', key: string): Promise<unknown> {
    return this.#send('POST', '/actions', keyAction(type, key));
  }

  #send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
    return this.driver.command(this.tab, method, path, body);
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}
