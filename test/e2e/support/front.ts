import type { Page } from 'puppeteer-core';
import { browserName } from './engine.js';
import type { Tab } from './tab.js';

/**
 * Hides all other pages of a visitor. In the headless shell each is a window that stays visible behind others, so that it is
 * minimised: its page hears what it would as a tab in the background.
 */
export async function hideOthers(page: Page): Promise<void> {
  if (browserName !== 'headless shell') return;
  const pages = page.browserContext().pages();
  for (const other of (await pages).filter((one) => one !== page)) await become(other, 'minimized');
}

/** Puts a tab in front of the visitor’s others. */
export async function lookAt({ page }: Tab): Promise<void> {
  await hideOthers(page);
  if (browserName === 'headless shell') await become(page, 'normal');
  await page.bringToFront();
}

async function become(page: Page, windowState: 'minimized' | 'normal'): Promise<void> {
  await page.browser().setWindowBounds(await page.windowId(), { windowState });
}
