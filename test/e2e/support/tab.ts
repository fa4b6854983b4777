import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import type { ConsoleMessage, ElementHandle, HTTPRequest, Page } from 'puppeteer-core';
import { engine } from './engine.js';
import type {} from '../../../dist/esm/dom/consent.js';

/** How long a test waits for what should come at once, on a machine that may be busy. */
const PATIENCE = 15_000;

/** The banner that asks, not the one that tells what became of an answer. */
const QUESTION = 'consent-banner [data-action="reject"]';

/** A tab, used as a person would, and what can be seen from outside of it. */
export class Tab {
  readonly page: Page;
  /** Every request so far, as `host/path` without port. */
  readonly requests: string[] = [];
  /** Messages of the console, without those of failed requests. */
  readonly console: string[] = [];
  /** What pages threw and nobody caught. */
  readonly errors: string[] = [];
  readonly #events = new EventEmitter();
  readonly #origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.#origin = origin;
    page.setDefaultTimeout(PATIENCE);
    page.on('request', (request: HTTPRequest) => {
      const { host, hostname, pathname, protocol } = new URL(request.url());
      if (/^https?:$/.test(protocol) && pathname !== '/favicon.ico')
        this.requests.push((hostname.endsWith('.test') ? hostname : host) + pathname);
      this.#events.emit('request');
    });
    page.on('console', (message: ConsoleMessage) => {
      if (message.text().startsWith('Failed to load resource')) return;
      this.console.push(message.text());
      this.#events.emit('told');
    });
    page.on('pageerror', (error) => {
      if (!isRemark(error))
        this.errors.push(error instanceof Error ? error.message : String(error));
    });
  }

  /** Goes to a page and waits for its load event, and until helder, if it runs there, has read its manifest. */
  async goto(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.#origin).href);
    await this.ready();
  }

  async ready(): Promise<void> {
    // By a handle, which holds the promise: Chromium 147 now and then loses one that is only awaited (`Promise was collected`).
    const held = await this.page.evaluateHandle(() => ({
      ready: window.helder?.ready.then(() => undefined),
    }));
    await held.evaluate(({ ready }) => ready);
  }

  /** The next time that a page has loaded here; other than a navigation that stays on the page. */
  loaded(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`No page has loaded here within ${PATIENCE} ms.`));
      }, PATIENCE);
      this.page.once('load', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** Paths that the present page has asked for so far, in order. */
  paths(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .sort((one, other) => one.startTime - other.startTime)
        .map(({ name }) => new URL(name).pathname)
        // Only Firefox lists it.
        .filter((path) => path !== '/favicon.ico'),
    );
  }

  /** Clicks what has this accessible name, once it can be seen. */
  async click(name: string, role = 'button'): Promise<void> {
    const element = await this.see(name, role);
    await element.click();
  }

  /** Waits for what has this accessible name and can be seen. */
  async see(name: string, role = 'button'): Promise<ElementHandle> {
    const element = await this.page.waitForSelector(named(name, role), { visible: true });
    assert.ok(element, name);
    return element;
  }

  /** Whether something with this accessible name can be seen now. */
  async sees(name: string, role = 'button'): Promise<boolean> {
    for (const element of await this.page.$$(named(name, role)))
      if (await element.isVisible()) return true;
    return false;
  }

  /** Waits for the question, answers it and waits until all that follows has been done. */
  async answer(
    name: 'Alles accepteren' | 'Alles weigeren' | 'Accepteren' | 'Weigeren',
  ): Promise<void> {
    await this.see(name);
    await this.changes(() => this.click(name));
    await this.page.waitForSelector(QUESTION, { hidden: true });
  }

  /**
   * Does what decides something, and waits until all that follows has been done: the page hears of it last, when chunks have
   * written the record whole, told other tabs and erased. What a click closes is gone long before.
   */
  async changes(act: () => Promise<unknown>): Promise<void> {
    const heard = await this.page.evaluateHandle(() => ({
      change: new Promise<void>((resolve) => {
        window.helder?.addEventListener('change', () => resolve(), { once: true });
      }),
    }));
    await act();
    await heard.evaluate(({ change }) => change);
  }

  /** Waits until a chunk of helder has come and runs on the present page. */
  async runs(chunk: string): Promise<void> {
    // Not `waitForFunction`, which a strict Content-Security-Policy refuses.
    await this.page.evaluate(
      // As a string: what compiles the tests would change the import.
      `(async () => {
        const until = performance.now() + ${PATIENCE};
        const find = () => performance.getEntriesByType('resource').find(({ name }) => name.includes('/${chunk}.js'));
        while (!find() && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 10));
        await import(find().name);
        // What waited for it before has gone on by then.
        for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve));
      })()`,
    );
  }

  /** Whether the visitor is being asked. */
  async isAsked(): Promise<boolean> {
    return (await this.page.$(QUESTION)) !== null;
  }

  /** The text of the banner, once it stands there. */
  async question(): Promise<string> {
    const banner = await this.page.waitForSelector('consent-banner p', { visible: true });
    return (await banner?.evaluate((element) => element.textContent)) ?? '';
  }

  /** What the page’s own scripts have noted in `log`, once there are this many. */
  async noted(count: number): Promise<readonly string[]> {
    // Not `waitForFunction`, which a strict Content-Security-Policy refuses.
    await this.page.evaluate(
      async (least, patience) => {
        const until = performance.now() + patience;
        while ((window as unknown as Noting).log.length < least && performance.now() < until)
          // Not a frame: a tab in the background draws none.
          await new Promise((resolve) => setTimeout(resolve, 10));
      },
      count,
      PATIENCE,
    );
    return this.notes();
  }

  notes(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as Noting).log);
  }

  /**
   * Lets everything happen that is under way: a request made after all others, answered by the server, then two turns of
   * the event loop and a frame, where the tab draws any.
   */
  async settle(): Promise<void> {
    await this.page.evaluate(async () => {
      await window.helder?.ready;
      await fetch('/sentinel').then((response) => response.text());
      for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve));
      if (document.visibilityState === 'visible')
        await new Promise((resolve) => requestAnimationFrame(resolve));
    });
  }

  /** Requests like these, sorted, once there are this many. */
  async requested(like: (request: string) => boolean, count: number): Promise<readonly string[]> {
    while (this.requests.filter(like).length < count)
      await once(this.#events, 'request', { signal: AbortSignal.timeout(PATIENCE) });
    await this.settle();
    return this.requests.filter(like).sort();
  }

  /** Waits until the console has said something, or has said so this often. */
  async told(what: RegExp, times = 1): Promise<string> {
    for (;;) {
      const found = this.console.filter((message) => what.test(message))[times - 1];
      if (found) return found;
      await once(this.#events, 'told', { signal: AbortSignal.timeout(PATIENCE) });
    }
  }
}

/** What finds elements by how assistive technology knows them; in Firefox it has to be told to look into shadow trees. */
const named = (name: string, role: string): string =>
  `${engine === 'firefox' ? '>>> ' : ''}::-p-aria([name="${name}"][role="${role}"])`;

/** Firefox tells what it thinks of cookies and the like as if a script had thrown it, but from nowhere in any script. */
const isRemark = (error: unknown): boolean =>
  engine === 'firefox' &&
  error instanceof Error &&
  !/^\w*(Error|Exception)\b/.test(error.message) &&
  error.stack?.split('\n').length === error.message.split('\n').length;

/** Pages in these tests note what happens in `window.log`. */
interface Noting {
  readonly log: readonly string[];
}
