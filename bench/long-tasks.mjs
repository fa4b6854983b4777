/**
 * Prints how long large policies keep a page busy at a time, in Chromium: the longest task of each run, as a trace has it. The
 * observer of long tasks in a page passes over those that only lay out and paint. Processor time is what a task takes by
 * itself; on a machine that does other work too it takes longer by the clock.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../test/tools/chromium.mjs';
import { largePolicies } from './large-policies.mjs';

const RUNS = 5;

const page = (manifest) => `<!doctype html><html lang="nl"><title>Privacy</title>
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

/** Of the tasks of the thread that lays out the page, the longest: processor time and time by the clock, in milliseconds. */
function longestTask(trace) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const { pid, tid } = traceEvents.find(({ name }) => name === 'Layout');
  const tasks = traceEvents.filter(
    (event) => event.pid === pid && event.tid === tid && event.name.endsWith('RunTask'),
  );
  const longest = (time) => Math.max(...tasks.map((task) => task[time] ?? 0)) / 1000;
  return { processor: longest('tdur'), clock: longest('dur') };
}

async function measure(width) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: 800 });
  await tab.tracing.start({ categories: ['devtools.timeline', 'toplevel'] });
  await tab.goto(`http://localhost:${server.address().port}/`);
  await tab.waitForSelector('privacy-policy:not([aria-busy]) .helder-notice');
  const longest = longestTask(await tab.tracing.stop());
  await tab.close();
  return longest;
}

for (const [what, manifest] of Object.entries(largePolicies))
  for (const width of [320, 1280]) {
    html = page(manifest);
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await measure(width));
    const [processor, clock] = ['processor', 'clock'].map((time) =>
      runs.map((run) => run[time].toFixed(0)).join(', '),
    );
    console.log(`${what}, ${width} px: longest tasks ${processor} ms (by the clock ${clock})`);
  }

await browser.close();
server.close();
