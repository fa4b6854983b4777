import { startDemo, type Demo } from '../../../demo/serve.mjs';

/** The demo, and what its stand-in third parties have seen. */
export class DemoSite {
  readonly #demo: Demo;

  private constructor(demo: Demo) {
    this.#demo = demo;
  }

  static async start(): Promise<DemoSite> {
    return new DemoSite(await startDemo());
  }

  origin(): string {
    return this.#demo.siteUrl;
  }

  /** Paths that the third parties were asked for, in order. */
  async contacted(): Promise<readonly string[]> {
    const response = await fetch(`${this.#demo.siteUrl}/_log`);
    return ((await response.json()) as readonly { readonly path: string }[]).map(
      ({ path }) => path,
    );
  }

  close(): Promise<void> {
    return this.#demo.close();
  }
}
