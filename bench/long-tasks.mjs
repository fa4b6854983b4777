/** Prints how long large policies keep a page busy at a time, in Chromium: the longest task, and how many took over 50 ms. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../test/tools/chromium.mjs';
import { largePolicies } from './large-policies.mjs';

const RUNS = 5;

const page = (manifest) => `<!doctype html><html lang="nl"><title>Privacy</title>
<script>
  window.long = [];
  new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask', buffered: true });
</script>
<script type="application/json" id="manifest">${JSON.stringify(manifest)}</script>
<script src="/helder.js" data-manifest="#manifest"></script>
<privacy-policy></privacy-policy>`;

let html = '';
const server = createServer(({ url = '' }, response) => {
  const [name] = url.slice(1).split('?');
  if (!name.endsWith('.js')) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    return;
  }
  const file = readFileSync(new URL(`../dist/${name}`, import.meta.url));
  response.writeHead(200, { 'content-type': 'text/javascript' }).end(file);
}).listen(0);
const browser = await launch(await chromiumLaunchOptions());

for (const [what, manifest] of Object.entries(largePolicies))
  for (const width of [320, 1280]) {
    html = page(manifest);
    const longest = [];
    for (let run = 0; run < RUNS; run++) {
      const tab = await browser.newPage();
      await tab.setViewport({ width, height: 800 });
      await tab.goto(`http://localhost:${server.address().port}/`);
      await tab.waitForSelector('privacy-policy:not([aria-busy]) .helder-notice');
      longest.push(await tab.evaluate(() => Math.max(0, ...globalThis.long)));
      await tab.close();
    }
    const all = longest.map((time) => (time ? `${time} ms` : 'none')).join(', ');
    console.log(`${what}, ${width} px: tasks over 50 ms in ${RUNS} runs: ${all}`);
  }

await browser.close();
server.close();
