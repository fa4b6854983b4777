import { after, before } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../../tools/chromium.mjs';
import type { Play } from './browser.js';
import { Site } from './site.js';
import type { Vendor } from './vendors.js';
import { Visitor } from './visitor.js';

/** One browser and one site for the tests of a file: to this browser that site is every host there is. */
export function useWholeWeb(): Play {
  let site: Site;
  let browser: Browser;
  before(async () => {
    site = await Site.start('https');
    const { port } = new URL(site.origin());
    const hosts = `--host-resolver-rules=MAP *.test 127.0.0.1,MAP * 127.0.0.1:${port},EXCLUDE 127.0.0.1,EXCLUDE localhost`;
    const options = await chromiumLaunchOptions();
    browser = await puppeteer.launch({
      ...options,
      protocolTimeout: 60_000,
      // Every host has the certificate of the site.
      args: [...(options.args ?? []), hosts, '--ignore-certificate-errors'],
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  return (play) => async () => {
    const visitor = await Visitor.arrive(browser, site.origin());
    site.requests.length = 0;
    try {
      await play({ site, visitor });
      visitor.assertUnharmed();
    } finally {
      await visitor.leave();
    }
  };
}

/** What a vendor’s server answers: its code or a frame, which tells that it runs, and its own cookies. */
export function standIn({ site }: { readonly site: Site }, vendor: Vendor): void {
  const { asks, beacon, body = '', told = 'true', cookies = {}, local = {}, third = [] } = vendor;
  if (!asks) return;
  const headers = {
    // A profile that is not kept, as here, takes cookies of others only apart by site.
    'set-cookie': third.map(
      (name) => `${name}=1; Path=/; Max-Age=9999; Secure; SameSite=None; Partitioned`,
    ),
  };
  const keep = Object.entries(local).map(
    ([name, value]) => `localStorage.setItem('${name}', '${value}');`,
  );
  const bake = Object.entries(cookies).map(
    ([name, value]) =>
      `document.cookie = '${name}=${value}; path=/; domain=site.test; max-age=9999; secure; samesite=lax';`,
  );
  const code = `
    const isTold = (() => { try { return ${told}; } catch { return false; } })();
    if (isTold) { ${[...bake, ...keep].join('\n')} }
    ${beacon ? `new Image().src = 'https://${beacon}';` : ''}
    log.push(isTold ? 'ran' : 'ran untold');`;
  const isFrame = body.startsWith('<iframe');
  const answer = isFrame
    ? { body: `<!doctype html><title>-</title><script>parent.postMessage('ran', '*')</script>` }
    : { body: `{${code}}` };
  const type = isFrame ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8';
  site.put(asks, {
    ...answer,
    headers: { 'content-type': type, ...(beacon ? {} : headers) },
  });
  if (beacon) site.put(beacon, { status: 204, headers });
}
