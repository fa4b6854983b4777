import type { LaunchOptions } from 'puppeteer-core';

/** Puppeteer’s launch options for the first Chromium found; throws where there is none. */
export function chromiumLaunchOptions(): Promise<LaunchOptions>;
