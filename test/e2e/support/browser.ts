import { after, before } from 'node:test';
import type { LaunchOptions } from 'puppeteer-core';
import { launch, type Launched } from './launch.js';
import { Site } from './site.js';
import { Visitor } from './visitor.js';

/** Something that answers visitors. */
interface Place {
  /** Where its pages are. */
  origin(): string;
  close(): Promise<void>;
}

/** A place and a visitor who has never been there. */
export interface Scene<P extends Place = Site> {
  readonly site: P;
  readonly visitor: Visitor;
}

/** Plays a test and cleans up behind it. */
export type Play<P extends Place = Site> = (
  play: (scene: Scene<P>) => Promise<void>,
) => () => Promise<void>;

/** One browser for the tests of a file; each test gets a place and a visitor with a profile of its own. */
export function useBrowserAt<P extends Place>(
  start: () => Promise<P>,
  more: LaunchOptions = {},
): Play<P> {
  let launched: Launched;
  before(async () => {
    launched = await launch(more);
  });
  after(() => launched.browser.close());
  return (play) => async () => {
    const site = await start();
    try {
      launched.observe(site);
      const visitor = await Visitor.arrive(launched.browser, site.origin());
      try {
        await play({ site, visitor });
        visitor.assertUnharmed();
      } finally {
        await visitor.leave();
      }
    } finally {
      // A server that listens would keep the whole run from ending.
      await site.close();
    }
  };
}

/** The same, with a site that serves what the test puts there. */
export const useBrowser = (more?: LaunchOptions): Play => useBrowserAt(() => Site.start(), more);

/** The same over HTTPS. */
export const useSecureBrowser = (): Play =>
  useBrowserAt(() => Site.start('https'), { acceptInsecureCerts: true });
