import type { LaunchOptions } from 'puppeteer-core';

/** The program of an installed Firefox. */
export function findFirefox(): string | undefined;

/** Puppeteer’s launch options for it; throws where there is none. */
export function firefoxLaunchOptions(proxyPort?: number): LaunchOptions;
