import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../../tools/chromium.mjs';
import { firefoxLaunchOptions } from '../../tools/firefox.mjs';
import { startLocalProxy } from '../../tools/local-proxy.mjs';
import { engine } from './engine.js';
import { WebKitBrowser } from './webkit/browser.js';

/** Only this machine exists; what goes to any other host fails, and is seen. */
const hosts =
  '--host-resolver-rules=MAP *.test 127.0.0.1,MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost';

/** What takes longer than this has failed, and is told. */
const protocolTimeout = 60_000;

async function launchChromium(more: LaunchOptions): Promise<Browser> {
  const options = await chromiumLaunchOptions();
  const args = [...(options.args ?? []), hosts];
  return puppeteer.launch({ ...options, ...more, protocolTimeout, args });
}

async function launchFirefox(more: LaunchOptions): Promise<Browser> {
  const proxy = await startLocalProxy();
  const options = firefoxLaunchOptions(proxy.port);
  const browser = await puppeteer.launch({ ...options, ...more, protocolTimeout });
  browser.once('disconnected', () => proxy.close());
  return browser;
}

/** A browser, and a way to tell it of the site that its visitors will come to. */
export interface Launched {
  readonly browser: Browser;
  observe(site: unknown): void;
}

/** WebKit is driven by the tests’ own means, which offer what they use of puppeteer. */
async function launchWebKit(more: LaunchOptions): Promise<Launched> {
  const webkit = await WebKitBrowser.launch(more);
  const browser = webkit as unknown as Browser;
  return { browser, observe: (site) => webkit.observe(site) };
}

const unobserved = (browser: Browser): Launched => ({ browser, observe: () => undefined });

/** Starts the browser that the tests run in, in which `*.test` is this machine. */
export async function launch(more: LaunchOptions): Promise<Launched> {
  if (engine === 'webkit') return launchWebKit(more);
  return unobserved(await (engine === 'firefox' ? launchFirefox(more) : launchChromium(more)));
}
