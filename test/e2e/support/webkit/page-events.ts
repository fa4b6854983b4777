import { EventEmitter } from 'node:events';
import { pause, type Driver } from './driver.js';

/** How far a page has come: when its document began, and whether it is complete. */
interface Stage {
  readonly began: number;
  readonly isComplete: boolean;
}

/** Something that a page has said. */
export interface Told {
  readonly kind: 'console' | 'pageerror';
  readonly text: string;
}

/** What happens in a tab. WebDriver tells of nothing by itself: it is asked until it has happened. */
export class PageEvents {
  protected readonly driver: Driver;
  protected readonly tab: string;
  readonly #events = new EventEmitter();

  constructor(driver: Driver, tab: string) {
    this.driver = driver;
    this.tab = tab;
  }

  on(event: string, listener: (what: unknown) => void): void {
    this.#events.on(event, listener);
  }

  once(event: string, listener: () => void): void {
    if (event !== 'load') throw new Error(`WebDriver does not tell of ${event}.`);
    void this.loads(Infinity).then(listener, () => undefined);
  }

  /** Passes on what a page of this browser has said. */
  tell({ kind, text }: Told): void {
    if (kind === 'console') this.#events.emit(kind, { text: () => text });
    else this.#events.emit(kind, new Error(text));
  }

  /** Resolves once another document stands here, and is complete. */
  protected async loads(timeout: number): Promise<void> {
    const before = await this.#stage();
    const end = Date.now() + timeout;
    for (;;) {
      await pause();
      const now = await this.#stage();
      if (now && now.began !== before?.began && now.isComplete) return;
      if (Date.now() > end) throw new Error(`Timeout of ${timeout} ms: load`);
    }
  }

  /** None while one page goes and another comes. */
  async #stage(): Promise<Stage | undefined> {
    const script = `return {
      began: performance.timeOrigin,
      isComplete: document.readyState === 'complete' && performance.timing.loadEventEnd > 0,
    };`;
    return ((await this.driver.execute(this.tab, script)) ?? undefined) as Stage | undefined;
  }
}
