import type { LaunchOptions } from 'puppeteer-core';
import type { Browser, Engine } from '../engines.mjs';

/** What `engines.mjs` calls the browser that an engine runs in. */
export function browserOf(engine: Engine): Browser;

/** Puppeteer’s launch options for the first Chromium found; throws where there is none. */
export function chromiumLaunchOptions(): Promise<LaunchOptions>;
