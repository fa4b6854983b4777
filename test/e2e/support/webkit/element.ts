import { Script } from 'node:vm';
import type { Driver, NodeReference } from './driver.js';

/** A function of a test, or its text. */
export type Code = string | ((...args: never[]) => unknown);

const isExpression = (code: string): boolean => {
  try {
    new Script(`(${code}\n)`);
    return true;
  } catch {
    return false;
  }
};

/** For puppeteer a string is an expression or statements; here all are functions. */
export function functionOf(code: Code): string {
  if (typeof code !== 'string') return String(code);
  return isExpression(code) ? `() => (${code}\n)` : `() => { ${code}\n}`;
}

/** A value that stays on its page. */
export class WebKitHandle {
  protected readonly driver: Driver;
  protected readonly tab: string;
  readonly reference: NodeReference | { readonly kept: string };

  constructor(driver: Driver, tab: string, reference: WebKitHandle['reference']) {
    this.driver = driver;
    this.tab = tab;
    this.reference = reference;
  }

  evaluate(code: Code, ...args: readonly unknown[]): Promise<unknown> {
    const given = [this, ...args].map(argument);
    return this.driver.call(this.tab, functionOf(code), given);
  }
}

/** What a function on a page gets for this: for a handle, that which it stands for. */
export const argument = (value: unknown): unknown =>
  value instanceof WebKitHandle ? value.reference : value;

/** An element on a page, used as a person would. */
export class WebKitElement extends WebKitHandle {
  readonly #id: string;

  constructor(driver: Driver, tab: string, node: NodeReference) {
    super(driver, tab, node);
    this.#id = Object.values(node)[0] as string;
  }

  async click(): Promise<void> {
    await this.#send('POST', '/click', {});
  }

  async type(text: string): Promise<void> {
    await this.#send('POST', '/value', { text });
  }

  /** Its accessible name. */
  label(): Promise<unknown> {
    return this.#send('GET', '/computedlabel');
  }

  /** Its role for assistive technology. */
  role(): Promise<unknown> {
    return this.#send('GET', '/computedrole');
  }

  /** Whether it takes room and is not hidden, in the sense of puppeteer. */
  async isVisible(): Promise<boolean> {
    return (await this.evaluate((element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
    })) as boolean;
  }

  #send(method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
    return this.driver.command(this.tab, method, `/element/${this.#id}${path}`, body);
  }
}
